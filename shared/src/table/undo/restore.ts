import { fitMemory } from '../scenes/port.ts';
import type { SceneId, SheetId } from '../../kernel/index.ts';
import type { Sheet } from '../../rules/index.ts';
import type { Exchange } from '../state/Exchange.ts';
import { LYING } from '../state/lying.ts';
import { withoutEntry } from '../state/maps.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import type { Change, UndoEntry } from '../state/UndoEntry.ts';
import { withGroundOf } from './ground.ts';
import { isSame, valueAt, withValue } from './values.ts';

export interface Restored {
  readonly state: TableState;
  /** How many values were put back. */
  readonly count: number;
  /** What has moved on since: left as it is now. */
  readonly left: readonly Change[];
}

/** Steps from before values were compared put whole sheets back, but nobody's notes, nor what somebody asks. */
function uncheckedValue(state: TableState, { path, before }: Change): unknown {
  const now = valueAt(state, path);
  if (path[0] !== 'sheets') return before;
  const [sheet, old] = [now as Sheet | undefined, before as Sheet | undefined];
  if (!sheet || !old) return now;
  const { asked: _asked, ...rest } = old;
  const { notes, gmNotes, asked } = sheet;
  return { ...rest, notes, gmNotes, ...(asked !== undefined && { asked }) };
}

/** A deadline that was set then is over: whoever is asked again has all their time. */
function asNow(path: Change['path'], value: unknown): unknown {
  return path[0] === 'exchanges' && path.length === 2 && value !== undefined
    ? { ...(value as Exchange), deadline: null }
    : value;
}

const STANDING: ReadonlySet<string> = new Set(['tokens', ...LYING]);

/** Whether there is ground for something that comes back. */
function hasGround(state: TableState, { path }: Change, value: unknown): boolean {
  if (!STANDING.has(path[0]!) || value === undefined) return true;
  if (path.length === 2) return state.scenes.has((value as Pick<Token, 'sceneId'>).sceneId);
  return path[2] !== 'sceneId' || state.scenes.has(value as SceneId);
}

function putBack(restored: Restored, change: Change, isRedo: boolean): Restored {
  const { state } = restored;
  const [expected, value] = isRedo ? [change.before, change.after] : [change.after, change.before];
  const isUntouched = change.unchecked === true || isSame(valueAt(state, change.path), expected);
  if (!isUntouched || !hasGround(state, change, value)) return { ...restored, left: [...restored.left, change] };
  const next = change.unchecked ? uncheckedValue(state, change) : asNow(change.path, value);
  return { ...restored, count: restored.count + 1, state: withValue(state, change.path, next, change.nth) };
}

/** Nobody fights, acts or stands where there is nothing any more. */
function withoutOrphans(before: TableState, after: TableState): TableState {
  let state = after;
  const isAsBefore = after.sheets === before.sheets;
  if (!isAsBefore || after.exchanges !== before.exchanges)
    for (const [id, { ask }] of after.exchanges)
      if (!after.sheets.has(ask.actor)) state = { ...state, exchanges: withoutEntry(state.exchanges, id) };
  for (const [userId, sceneId] of after.sceneOf)
    if (!after.scenes.has(sceneId)) state = { ...state, sceneOf: withoutEntry(state.sceneOf, userId) };
  if (!after.scenes.has(after.activeSceneId)) state = { ...state, activeSceneId: before.activeSceneId };
  return isAsBefore && after.encounter === before.encounter
    ? state
    : { ...state, encounter: fightOfThose(before, after) };
}

/** The encounter with those only whose sheets are there; the turn is somebody's of them. */
function fightOfThose(before: TableState, { encounter, sheets }: TableState): TableState['encounter'] {
  const combatants = encounter?.combatants.filter(({ sheetId }) => sheets.has(sheetId));
  if (!encounter || !combatants || combatants.length === encounter.combatants.length) return encounter;
  const isThere = (sheetId: SheetId | null): boolean => combatants.some((combatant) => combatant.sheetId === sheetId);
  const turnOf = [encounter.turnOf, before.encounter?.turnOf ?? null].find(isThere) ?? combatants[0]?.sheetId ?? null;
  const acted = encounter.acted?.filter((sheetId) => sheets.has(sheetId));
  return { ...encounter, combatants, ...(acted && { acted }), turnOf: encounter.turnOf === null ? null : turnOf };
}

const parted = (changes: readonly Change[]): readonly [onTable: readonly Change[], inMemory: readonly Change[]] => [
  changes.filter(({ path }) => path[0] !== 'memory'),
  changes.filter(({ path }) => path[0] === 'memory'),
];

/** Scenes come before what stands on them. */
function groundFirst(changes: readonly Change[]): readonly Change[] {
  const isGround = ({ path }: Change): boolean => path[0] === 'scenes';
  return [...changes.filter(isGround), ...changes.filter((change) => !isGround(change))];
}

/** Whether a scene would go on which something stays: it was put there since, or is another than it was. */
function takesGround(before: TableState, after: TableState): boolean {
  if (before.scenes === after.scenes || [...before.scenes.keys()].every((id) => after.scenes.has(id))) return false;
  return (['tokens', ...LYING] as const).some((root) =>
    [...(after[root] as ReadonlyMap<string, Pick<Token, 'sceneId'>>).values()].some(
      ({ sceneId }) => !after.scenes.has(sceneId),
    ),
  );
}

/** The measure of a scene: all that lies on it moves with it, or nothing. */
const isMeasure = ({ path: [root, , field] }: Change): boolean =>
  root === 'scenes' && (field === 'width' || field === 'height');

/**
 * The table with what a step changed as it was before (or, for `isRedo`, after) the step. What has been changed since
 * stays as it is.
 */
export function restore(before: TableState, { changes, ground }: UndoEntry, isRedo: boolean): Restored {
  const nothing: Restored = { state: before, count: 0, left: [] };
  const [onTable, inMemory] = parted(isRedo ? changes : changes.toReversed());
  const put = (done: Restored, change: Change): Restored => putBack(done, change, isRedo);
  const restored = groundFirst(onTable).reduce(put, nothing);
  if (takesGround(before, restored.state)) return { ...nothing, left: changes };
  if (restored.left.length > 0 && changes.some(isMeasure)) return { ...nothing, left: restored.left };
  const explored = withGroundOf(restored.state, isRedo ? ground : ground.toReversed(), isRedo);
  // Of what is remembered, that it is remembered comes first; and what is seen again is no reason against it.
  const remembered = inMemory.reduce(put, { ...nothing, state: explored }).state;
  return { ...restored, state: withoutOrphans(before, fitMemory(before, remembered)) };
}
