import type { DoorId, TokenId, UserId } from '../../kernel/index.ts';
import type { Door } from '../state/Door.ts';
import type { Exchange } from '../state/Exchange.ts';
import type { Scene } from '../state/Scene.ts';
import type { Change, UndoEntry } from '../state/UndoEntry.ts';
import { exchangeWithKeys } from '../state/withKeys.ts';
import { bytesOf } from './within.ts';

type StoredScene = Omit<Scene, 'doors'> & { readonly doors: readonly (readonly [DoorId, Door])[] };

/** Of all that a step changes, whole scenes alone hold a map. */
const isScene = ({ path }: Change): boolean => path[0] === 'scenes' && path.length === 2;

function eachValue(change: Change, as: (value: unknown) => unknown): Change {
  const { before, after } = change;
  return {
    ...change,
    ...(before !== undefined && { before: as(before) }),
    ...(after !== undefined && { after: as(after) }),
  };
}

const withScenes =
  (as: (scene: unknown) => unknown) =>
  (entry: UndoEntry): UndoEntry =>
    entry.changes.some(isScene)
      ? { ...entry, changes: entry.changes.map((change) => (isScene(change) ? eachValue(change, as) : change)) }
      : entry;

/** A step as plain JSON. */
export const toStoredEntry = withScenes((scene) => ({ ...(scene as Scene), doors: [...(scene as Scene).doors] }));
export const fromStoredEntry = withScenes((scene) => ({
  ...(scene as StoredScene),
  doors: new Map((scene as StoredScene).doors),
}));

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
