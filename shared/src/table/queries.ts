import type { SceneId, SheetId, UserId } from '../kernel/index.ts';
import type { SheetAsk, SheetParts } from '../rules/index.ts';
import { emptyBitmap, encodeBitmap } from '../vision/index.ts';
import { LOG_LENGTH } from './log/record.ts';
import { viewLog, type LogLine } from './log/view.ts';
import { ownersView } from './sight/viewSheet.ts';
import type { Role } from './state/Member.ts';
import { viewerOf } from './state/rights.ts';
import { readsSheet } from './state/sheetRights.ts';
import type { MapImage } from './state/Scene.ts';
import type { TableState } from './state/TableState.ts';
import { sceneFile } from './sceneFile.ts';
import { stepsOf } from './undo/port.ts';
import { view } from './view.ts';
import { walkTest } from './walkTest.ts';

/** What somebody is at the table, and how much they were told; null for a stranger. */
function seatOf(
  state: TableState,
  userId: string,
): { readonly role: Role; readonly displayName: string; readonly sequence: number } | null {
  const id = userId as UserId;
  const member = state.members.get(id);
  return member ? { role: member.role, displayName: member.displayName, sequence: state.told.get(id) ?? 0 } : null;
}

/** What a member was told after the member's own number `after`; not complete when older lines have left the log. */
function logOf(
  state: TableState,
  userId: string,
  after: number,
): { readonly lines: readonly LogLine[]; readonly sequence: number; readonly complete: boolean } {
  const id = userId as UserId;
  const oldest = state.log.find((entry) => entry.told[id] !== undefined)?.told[id] ?? 0;
  const complete = state.log.length < LOG_LENGTH || oldest <= after + 1;
  return { lines: viewLog(state, viewerOf(state, id), after), sequence: state.told.get(id) ?? 0, complete };
}

/**
 * A scene's picture and the ground of it that a member may see: null is all of it. A scene the member never was in has
 * none.
 */
function pictureFor(
  state: TableState,
  userId: string,
  sceneId: string,
): (MapImage & { readonly width: number; readonly height: number; readonly explored: string | null }) | null {
  const id = userId as UserId;
  const scene = state.scenes.get(sceneId as SceneId);
  if (!scene?.image || !state.members.has(id)) return null;
  const { width, height } = scene;
  const seen = view(state, viewerOf(state, id));
  if (seen.vision.all) return { ...scene.image, width, height, explored: null };
  const explored =
    state.memory.get(id)?.get(scene.id)?.explored ??
    (seen.scene.id === scene.id ? emptyBitmap(width, height) : undefined);
  return explored ? { ...scene.image, width, height, explored: encodeBitmap(explored) } : null;
}

/** The sheet that somebody means who names it, or the character of the library that it came from, and may read it. */
function sheetNamed(state: TableState, userId: string, id: string): SheetId | null {
  const viewer = viewerOf(state, userId as UserId);
  const named = [...state.sheets.values()].filter((sheet) => readsSheet(viewer, sheet));
  return (named.find((sheet) => sheet.id === id) ?? named.find(({ origin }) => origin?.id === id))?.id ?? null;
}

/** The sheets that came from these characters and monsters of the library. */
function sheetsFrom(state: TableState, originIds: readonly string[]): readonly SheetId[] {
  return [...state.sheets.values()].flatMap(({ id, origin }) => (origin && originIds.includes(origin.id) ? [id] : []));
}

/** A character at the table, for those who read its sheet: as far as its owner knows it, who may sit there or not. */
function linkOf(
  state: TableState,
  userId: string,
  sheetId: string,
):
  | {
      readonly characterId: string;
      readonly ownerId: string;
      /** Null: nobody knows. */
      readonly version: number | null;
      readonly asked: SheetAsk | null;
      readonly role: Role;
      readonly parts: SheetParts;
    }
  | null
  | undefined {
  const sheet = state.sheets.get(sheetId as SheetId);
  const viewer = viewerOf(state, userId as UserId);
  if (!sheet || viewer.role === 'stranger' || !readsSheet(viewer, sheet)) return null;
  const open = ownersView(state, sheet)?.sheet;
  if (!open || sheet.origin?.kind !== 'character' || sheet.ownerId === null || !state.members.has(sheet.ownerId))
    return undefined;
  const { name, size, fields, bonuses, proficiencies, entries } = open;
  return {
    characterId: sheet.origin.id,
    ownerId: sheet.ownerId,
    version: sheet.origin.version ?? null,
    asked: sheet.asked ?? null,
    role: viewer.role,
    parts: { name, size, fields, bonuses, proficiencies, entries },
  };
}

/** What the server asks a table, wherever its room lives: questions and answers are plain data. */
const QUERIES = { seatOf, logOf, pictureFor, sheetNamed, sheetsFrom, linkOf, stepsOf, walkTest, sceneFile };

export type Query = keyof typeof QUERIES;
export type QueryArgs<Name extends Query> =
  Parameters<(typeof QUERIES)[Name]> extends [TableState, ...infer Args] ? Args : never;
export type QueryAnswer<Name extends Query> = ReturnType<(typeof QUERIES)[Name]>;

type QueryTable = {
  readonly [Name in Query]: (state: TableState, ...args: QueryArgs<Name>) => QueryAnswer<Name>;
};
const table: QueryTable = QUERIES;

/** Answers a question of the server about a committed state. */
export const answerQuery = <Name extends Query>(
  state: TableState,
  name: Name,
  args: QueryArgs<Name>,
): QueryAnswer<Name> => table[name](state, ...args);
