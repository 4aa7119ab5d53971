import type { SceneId, SheetId, UserId } from '@tallow/shared/kernel';
import type { Sheet } from '@tallow/shared/rules';
import {
  LOG_LENGTH,
  ownersView,
  view,
  viewLog,
  viewerOf,
  type LogLine,
  type MapImage,
  type Role,
  type TableState,
} from '@tallow/shared/table';
import { emptyBitmap, encodeBitmap } from '@tallow/shared/vision';

/** What somebody is at the table, and how much they were told; null for a stranger. */
function seatOf(
  state: TableState,
  userId: UserId,
): { readonly role: Role; readonly displayName: string; readonly sequence: number } | null {
  const member = state.members.get(userId);
  return member ? { role: member.role, displayName: member.displayName, sequence: state.told.get(userId) ?? 0 } : null;
}

/** What a member was told after the member's own number `after`; not complete when older lines have left the log. */
function logOf(
  state: TableState,
  userId: UserId,
  after: number,
): { readonly lines: readonly LogLine[]; readonly sequence: number; readonly complete: boolean } {
  const oldest = state.log.find((entry) => entry.told[userId] !== undefined)?.told[userId] ?? 0;
  const complete = state.log.length < LOG_LENGTH || oldest <= after + 1;
  return { lines: viewLog(state, viewerOf(state, userId), after), sequence: state.told.get(userId) ?? 0, complete };
}

/**
 * A scene's picture and the ground of it that a member may see: null is all of it. A scene the member never was in has
 * none.
 */
function pictureFor(
  state: TableState,
  userId: UserId,
  sceneId: SceneId,
): (MapImage & { readonly width: number; readonly height: number; readonly explored: string | null }) | null {
  const scene = state.scenes.get(sceneId);
  if (!scene?.image || !state.members.has(userId)) return null;
  const { width, height } = scene;
  const seen = view(state, viewerOf(state, userId));
  if (seen.vision.all) return { ...scene.image, width, height, explored: null };
  const explored =
    state.memory.get(userId)?.get(sceneId)?.explored ??
    (seen.scene.id === sceneId ? emptyBitmap(width, height) : undefined);
  return explored ? { ...scene.image, width, height, explored: encodeBitmap(explored) } : null;
}

/** Who is at the table, and the name of the scene that a member looks at; null for a stranger. */
function summaryOf(
  state: TableState,
  userId: UserId,
): {
  readonly members: readonly { readonly userId: UserId; readonly displayName: string; readonly role: Role }[];
  readonly sceneName: string;
} | null {
  if (!state.members.has(userId)) return null;
  const { members, scene } = view(state, viewerOf(state, userId));
  return {
    members: [...members].map(([id, { displayName, role }]) => ({ userId: id, displayName, role })),
    sceneName: scene.name,
  };
}

/** The sheets that came from these characters and monsters of the library. */
function sheetsFrom(state: TableState, originIds: readonly string[]): readonly SheetId[] {
  return [...state.sheets.values()].flatMap(({ id, origin }) => (origin && originIds.includes(origin.id) ? [id] : []));
}

/**
 * How a character grew at the table, while its player sits there and as far as they may know: it is written where the
 * player reads it.
 */
function growthOf(
  state: TableState,
  sheetId: SheetId,
):
  | (Pick<Sheet, 'fields' | 'bonuses' | 'proficiencies'> & { readonly characterId: string; readonly ownerId: string })
  | undefined {
  const sheet = state.sheets.get(sheetId);
  if (sheet?.origin?.kind !== 'character' || sheet.ownerId === null || !state.members.has(sheet.ownerId))
    return undefined;
  const open = ownersView(state, sheet)?.sheet;
  return (
    open && {
      characterId: sheet.origin.id,
      ownerId: sheet.ownerId,
      fields: open.fields,
      bonuses: open.bonuses,
      proficiencies: open.proficiencies,
    }
  );
}

/** What the server asks a live session, wherever it runs: the answers are plain data. */
export const queries = { seatOf, logOf, pictureFor, summaryOf, sheetsFrom, growthOf };
