import type { SceneId, SheetId, UserId } from '@tallow/shared/kernel';
import type { Sheet } from '@tallow/shared/rules';
import { LOG_LENGTH, view, viewLog, viewerOf, type LogLine, type MapImage, type TableState } from '@tallow/shared/table';
import { emptyBitmap, encodeBitmap } from '@tallow/shared/vision';

/** What a member was told after the member's own number `after`; not complete when older lines have left the log. */
function logOf(state: TableState, userId: UserId, after: number): { readonly lines: readonly LogLine[]; readonly sequence: number; readonly complete: boolean } {
  const oldest = state.log.find((entry) => entry.told[userId] !== undefined)?.told[userId] ?? 0;
  const complete = state.log.length < LOG_LENGTH || oldest <= after + 1;
  return { lines: viewLog(state, viewerOf(state, userId), after), sequence: state.told.get(userId) ?? 0, complete };
}

/** A scene's picture and the ground of it that a member may see: null is all of it. A scene the member never was in has none. */
function pictureFor(state: TableState, userId: UserId, sceneId: SceneId): (MapImage & { readonly width: number; readonly height: number; readonly explored: string | null }) | null {
  const scene = state.scenes.get(sceneId);
  if (!scene?.image) return null;
  const { width, height } = scene;
  const seen = view(state, viewerOf(state, userId));
  if (seen.vision.all) return { ...scene.image, width, height, explored: null };
  const explored = state.memory.get(userId)?.get(sceneId)?.explored ?? (seen.scene.id === sceneId ? emptyBitmap(width, height) : undefined);
  return explored ? { ...scene.image, width, height, explored: encodeBitmap(explored) } : null;
}

function sceneNameOf(state: TableState, userId: UserId): string {
  return view(state, viewerOf(state, userId)).scene.name;
}

/** The sheets that came from these characters and monsters of the library. */
function sheetsFrom(state: TableState, originIds: readonly string[]): readonly SheetId[] {
  return [...state.sheets.values()].flatMap(({ id, origin }) => (origin && originIds.includes(origin.id) ? [id] : []));
}

/** How a character grew at the table. */
function growthOf(state: TableState, sheetId: SheetId): (Pick<Sheet, 'fields' | 'bonuses' | 'proficiencies'> & { readonly characterId: string }) | undefined {
  const sheet = state.sheets.get(sheetId);
  if (sheet?.origin?.kind !== 'character') return undefined;
  const { fields, bonuses, proficiencies, origin } = sheet;
  return { characterId: origin.id, fields, bonuses, proficiencies };
}

/** What the server asks a live session, wherever it runs: the answers are plain data. */
export const queries = { logOf, pictureFor, sceneNameOf, sheetsFrom, growthOf };
