import type { CombatantView, EncounterView } from '../table/index.ts';
import { describe } from './describe.ts';
import type { WireOf } from './WireOf.ts';

const row = describe<CombatantView, 'sheetId' | 'own'>();

/** Somebody in sight who takes part in the encounter, by the id of the sheet. */
export const combatant = row.thing('Combatant', {
  tokenId: row.string({ audience: 'everybody', doc: 'empty: no token on this map' }),
  name: row.string({ audience: 'everybody' }),
  image: row.string({ audience: 'everybody' }),
  place: row.uint8({ audience: 'everybody', doc: 'in the order, from 0, counted among those in sight' }),
  hasInitiative: row.boolean({ audience: 'everybody', write: ({ initiative }) => initiative !== null }),
  initiative: row.int32({ audience: 'everybody', write: ({ initiative }) => initiative ?? 0 }),
  surprised: row.boolean({ audience: 'everybody' }),
  pools: row.json<Readonly<Record<string, number>> | null>({
    audience: 'readers',
    initial: '',
    none: null,
    write: ({ own }) => own?.pools,
    doc: 'JSON: number by pool; empty for others',
  }),
  movementFeet: row.int32({
    audience: 'readers',
    initial: -1,
    write: ({ own }) => own?.movementFeet ?? -1,
    doc: '-1 for others',
  }),
  movedFeet: row.int32({
    audience: 'readers',
    initial: -1,
    write: ({ own }) => own?.movedFeet ?? -1,
    doc: '-1 for others',
  }),
});
export type CombatantState = WireOf<typeof combatant>;

const { boolean, float64, string, thing, things, uint16 } = describe<EncounterView>();

/** The encounter under way; `id` is empty while there is none. */
export const encounter = thing('Encounter', {
  id: string({ audience: 'everybody' }),
  round: uint16({ audience: 'everybody', doc: '0 before the first turn and in a surprise round' }),
  turnOf: string({
    audience: 'everybody',
    write: ({ turnOf }) => turnOf ?? '',
    read: (id) => (id === '' ? null : id),
    doc: 'a sheet; empty before the first turn, and while somebody unseen acts',
  }),
  isSurpriseRound: boolean({ audience: 'everybody' }),
  locked: boolean({ audience: 'everybody' }),
  startedAt: float64({ audience: 'everybody', doc: 'milliseconds since the epoch' }),
  combatants: things(combatant, { audience: 'everybody' }),
});
export type EncounterState = WireOf<typeof encounter>;
