import type { TokenId } from '../../kernel/index.ts';
import { changedTokens } from '../state/changedTokens.ts';
import type { TableState } from '../state/TableState.ts';
import type { Change } from '../state/UndoEntry.ts';
import { isInner, isSame, keysOf, part, type Inner, type Path } from './values.ts';

/**
 * What of a table is taken back. Who is at it and where each GM looks alone, what was said and rolled, and numbers are
 * not; memory is compared by itself. Scenes and sheets come before what stands on them.
 */
const IS_TAKEN_BACK: Readonly<Record<keyof TableState, boolean>> = {
  settings: true,
  options: true,
  scenes: true,
  activeSceneId: true,
  sceneOf: true,
  sheets: true,
  tokens: true,
  encounter: true,
  exchanges: true,
  drawings: true,
  templates: true,
  pins: true,
  props: true,
  handouts: true,
  triggers: true,
  memory: false,
  sessionId: false,
  name: false,
  version: false,
  creatorId: false,
  members: false,
  formerMembers: false,
  knocks: false,
  looks: false,
  ruleset: false,
  undo: false,
  takenBack: false,
  log: false,
  logged: false,
  told: false,
};
const PARTS = (Object.keys(IS_TAKEN_BACK) as readonly (keyof TableState)[]).filter((part) => IS_TAKEN_BACK[part]);

/** Notes are nobody's to take back, nor what somebody asks; and deadlines pass. */
const LEFT_OUT: ReadonlySet<string> = new Set(['notes', 'gmNotes', 'asked', 'deadline']);
const isLeftOut = ([root, , field]: Path): boolean =>
  (root === 'sheets' || root === 'exchanges') && field !== undefined && LEFT_OUT.has(field);

const positionOf = (of: Inner, key: string): number | undefined =>
  of instanceof Map ? [...of.keys()].indexOf(key) : undefined;

/**
 * Keys whose values are others: of those that were there from the last to the first, so that what went comes back in
 * reverse and each finds its place; then those that came.
 */
function keysThatDiffer(before: Inner, after: Inner): readonly string[] {
  const known: string[] = [];
  const fresh: string[] = [];
  for (const key of keysOf(before)) if (part(before, key) !== part(after, key)) known.push(key);
  for (const key of keysOf(after)) if (part(before, key) === undefined) fresh.push(key);
  return [...known.reverse(), ...fresh];
}

/** The values in which two parts of the state differ, as deep as they lie. */
export function compare(before: unknown, after: unknown, path: Path, found: Change[]): void {
  if (before === after || isLeftOut(path)) return;
  if (isInner(before) && isInner(after) && before instanceof Map === after instanceof Map) {
    for (const key of keysThatDiffer(before, after)) comparePart(before, after, key, path, found);
    return;
  }
  if (isSame(before, after)) return;
  found.push({ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) });
}

function comparePart(before: Inner, after: Inner, key: string, path: Path, found: Change[]): void {
  const [old, fresh] = [part(before, key), part(after, key)];
  if (old === fresh) return;
  if (fresh !== undefined || old === undefined) return compare(old, fresh, [...path, key], found);
  const nth = positionOf(before, key);
  if (!isLeftOut([...path, key])) found.push({ path: [...path, key], before: old, ...(nth !== undefined && { nth }) });
}

/** Those that were there from the last to the first, then those that came, as they came. */
function inOrder(before: TableState['tokens'], ids: readonly TokenId[]): readonly TokenId[] {
  if (ids.length < 2) return ids;
  return [...ids.filter((id) => before.has(id)).toReversed(), ...ids.filter((id) => !before.has(id))];
}

/** The values that are others after a step than before it, as deep in the state as they lie. */
export function differences(before: TableState, after: TableState): readonly Change[] {
  const found: Change[] = [];
  for (const name of PARTS) {
    if (before[name] === after[name]) continue;
    if (name === 'tokens')
      for (const id of inOrder(before.tokens, changedTokens(before.tokens, after.tokens)))
        comparePart(before.tokens, after.tokens, id, ['tokens'], found);
    else compare(before[name], after[name], [name], found);
  }
  return found;
}
