import { MapSchema } from '@colyseus/schema';
import { sameFields } from '@tallow/shared/kernel';
import type { CombatantView, EncounterView } from '@tallow/shared/table';
import { combatant, encounter } from '@tallow/shared/wire';
import { projectMap } from './projectMap.ts';
import type { SchemaOf } from './toSchema.ts';
import { writerOf, type Writer } from './writerOf.ts';

const rows = writerOf(combatant);
const rowWriter: Writer<CombatantView, SchemaOf<typeof combatant>> = {
  create: rows.create,
  update(target, row, old) {
    if (!old || !sameFields(old, row)) rows.update(target, row, old);
  },
};
const { update } = writerOf(encounter);

const NO_ENCOUNTER: EncounterView = {
  id: '',
  round: 0,
  turnOf: null,
  isSurpriseRound: false,
  locked: false,
  startedAt: 0,
  combatants: new Map(),
};

/** A new encounter gets a new map: rows of the last one leave no trace. */
export function updateEncounter(
  target: SchemaOf<typeof encounter>,
  before: EncounterView | null | undefined,
  next: EncounterView | null,
): void {
  if (!before && !next) return;
  const { combatants } = next ?? NO_ENCOUNTER;
  const isAnother = before?.id !== next?.id;
  update(target, next ?? NO_ENCOUNTER);
  if (isAnother) target.combatants = new MapSchema();
  projectMap(target.combatants, isAnother ? undefined : before?.combatants, combatants, rowWriter);
}
