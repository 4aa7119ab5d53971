import type { CombatantView, EncounterView } from '../table/index.ts';
import { describe } from './describe.ts';
import type { WireOf } from './WireOf.ts';

const row = describe<CombatantView, 'sheetId' | 'own'>();

/** Somebody in sight who takes part in the encounter, by the id of the sheet. */
export const combatant = row.thing('Combatant', {
  tokenId: row.string('everybody', { doc: 'empty: no token on this map' }),
  name: row.string('everybody'),
  image: row.string('everybody'),
  place: row.uint8('everybody', { doc: 'in the order, from 0, counted among those in sight' }),
  hasInitiative: row.boolean('everybody', { write: ({ initiative }) => initiative !== null }),
  initiative: row.int32('everybody', { write: ({ initiative }) => initiative ?? 0 }),
  surprised: row.boolean('everybody'),
  pools: row.json<Readonly<Record<string, number>> | null>('readers', {
    initial: '',
    none: null,
    write: ({ own }) => own?.pools,
    doc: 'JSON: number by pool; empty for others',
  }),
  movementFeet: row.int32('readers', {
    initial: -1,
    write: ({ own }) => own?.movementFeet ?? -1,
    doc: '-1 for others',
  }),
  movedFeet: row.int32('readers', { initial: -1, write: ({ own }) => own?.movedFeet ?? -1, doc: '-1 for others' }),
});
export type CombatantState = WireOf<typeof combatant>;

const { boolean, float64, string, thing, things, uint16 } = describe<EncounterView>();

/** The encounter under way; `id` is empty while there is none. */
export const encounter = thing('Encounter', {
  id: string('everybody'),
  round: uint16('everybody', { doc: '0 before the first turn and in a surprise round' }),
  turnOf: string('everybody', {
    write: ({ turnOf }) => turnOf ?? '',
    read: (id) => (id === '' ? null : id),
    doc: 'a sheet; empty before the first turn, and while somebody unseen acts',
  }),
  isSurpriseRound: boolean('everybody'),
  locked: boolean('everybody'),
  startedAt: float64('everybody', { doc: 'milliseconds since the epoch' }),
  combatants: things(combatant, 'everybody'),
});
export type EncounterState = WireOf<typeof encounter>;
