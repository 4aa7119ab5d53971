import type { SceneId, TokenId, UserId } from '../../kernel/index.ts';
import type { LightSource, Wall } from '../../vision/index.ts';
import type { Exchange } from '../state/Exchange.ts';
import { lightsByPlace } from '../state/Light.ts';
import { withMaps, type SceneOfLists } from '../state/SceneOfLists.ts';
import type { Change, UndoEntry } from '../state/UndoEntry.ts';
import { byPlace } from '../state/Wall.ts';
import { exchangeWithKeys } from '../state/withKeys.ts';
import { fromPlain, toPlain } from './plain.ts';
import { bytesOf } from './within.ts';

function eachValue(change: Change, as: (value: unknown) => unknown): Change {
  const { before, after } = change;
  return {
    ...change,
    ...(before !== undefined && { before: as(before) }),
    ...(after !== undefined && { after: as(after) }),
  };
}

/** Of all that steps change, scenes alone hold maps: most steps are written down as they are. */
const isOfScene = ({ path }: Change): boolean => path[0] === 'scenes';
const withScenes =
  (as: (value: unknown) => unknown) =>
  (entry: UndoEntry): UndoEntry =>
    entry.changes.some(isOfScene)
      ? { ...entry, changes: entry.changes.map((change) => (isOfScene(change) ? eachValue(change, as) : change)) }
      : entry;

/** A step as plain JSON. */
export const toStoredEntry = withScenes(toPlain);
export const fromStoredEntry = withScenes(fromPlain);

/** A step as snapshots of version 5 held it: walls and lights were lists, and so was the only map, of doors. */
export const fromEntryOfLists = (entry: UndoEntry): UndoEntry => ({
  ...entry,
  changes: entry.changes.map((change) => {
    const [root, sceneId, field] = change.path;
    if (root !== 'scenes') return change;
    const id = sceneId as SceneId;
    if (change.path.length === 2) return eachValue(change, (scene) => toPlain(withMaps(scene as SceneOfLists)));
    if (field === 'walls') return eachValue(change, (walls) => toPlain(byPlace(id, walls as readonly Wall[])));
    return field === 'lights'
      ? eachValue(change, (lights) => toPlain(lightsByPlace(id, lights as readonly LightSource[])))
      : change;
  }),
});

type Before = readonly (readonly [string, unknown])[];
/** A step as snapshots before version 5 held it: what of a fight, or of tokens, was how. */
export interface OldEntry {
  readonly id: string;
  readonly what: string;
  readonly by: UserId;
  readonly sheets: Before;
  readonly places: readonly (readonly [TokenId, Readonly<Record<string, unknown>> | null])[];
  readonly exchanges: readonly (readonly [string, Exchange | null])[];
  readonly encounter?: unknown;
  readonly tokens?: readonly (readonly [TokenId, Readonly<Record<string, unknown>> | null])[];
  readonly final?: true;
}

const putBack = (path: readonly string[], before: unknown): Change => ({
  path,
  ...(before !== null && before !== undefined && { before }),
  unchecked: true,
});
const fieldsOf = (id: string, fields: Readonly<Record<string, unknown>>): readonly Change[] =>
  Object.entries(fields).map(([field, value]) => putBack(['tokens', id, field], value));

/** What the step would put back, whatever has become of it since: values after it were not written down. */
export function fromOldEntry(old: OldEntry): UndoEntry {
  const { id, what, by, final } = old;
  const changes = final ? [] : changesOf(old);
  const entry = { id, group: id, what, by, at: 0, seq: 0, changes, ground: [] };
  return { ...entry, bytes: bytesOf(entry), ...(final ? { final } : { chance: true }) };
}

function changesOf({ sheets, tokens = [], places, encounter, exchanges }: OldEntry): readonly Change[] {
  return [
    ...sheets.map(([sheetId, sheet]) => putBack(['sheets', sheetId], sheet)),
    ...tokens.flatMap(([tokenId, token]) =>
      token === null || 'id' in token ? [putBack(['tokens', tokenId], token)] : fieldsOf(tokenId, token),
    ),
    ...places.flatMap(([tokenId, place]) => (place ? fieldsOf(tokenId, place) : [])),
    ...(encounter === undefined ? [] : [{ ...putBack(['encounter'], undefined), before: encounter }]),
    ...exchanges.map(([exchangeId, exchange]) =>
      putBack(['exchanges', exchangeId], exchange && exchangeWithKeys(exchange)),
    ),
  ];
}
