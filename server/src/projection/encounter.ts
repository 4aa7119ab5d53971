import { MapSchema, schema, t, type SchemaType } from '@colyseus/schema';
import { sameFields } from '@tallow/shared/kernel';
import type { CombatantView, EncounterView } from '@tallow/shared/table';
import { assignFields } from './assignFields.ts';
import { projectMap } from './projectMap.ts';

export const CombatantSchema = schema(
  {
    tokenId: t.string().default(''),
    name: t.string().default(''),
    image: t.string().default(''),
    place: t.uint8().default(0),
    hasInitiative: t.boolean().default(false),
    initiative: t.int32().default(0),
    surprised: t.boolean().default(false),
    pools: t.string().default(''),
    movementFeet: t.int32().default(-1),
    movedFeet: t.int32().default(-1),
  },
  'Combatant',
);
export type CombatantSchema = SchemaType<typeof CombatantSchema>;

export const EncounterSchema = schema(
  {
    id: t.string().default(''),
    round: t.uint16().default(0),
    turnOf: t.string().default(''),
    isSurpriseRound: t.boolean().default(false),
    locked: t.boolean().default(false),
    startedAt: t.float64().default(0),
    combatants: t.map(CombatantSchema),
  },
  'Encounter',
);
export type EncounterSchema = SchemaType<typeof EncounterSchema>;

function updateCombatant(target: CombatantSchema, view: CombatantView, old?: CombatantView): void {
  if (old && sameFields(old, view)) return;
  const { tokenId, name, image, place, initiative, surprised, own } = view;
  assignFields<object>(target as object, {
    tokenId,
    name,
    image,
    place,
    surprised,
    hasInitiative: initiative !== null,
    initiative: initiative ?? 0,
    pools: own ? JSON.stringify(own.pools) : '',
    movementFeet: own?.movementFeet ?? -1,
    movedFeet: own?.movedFeet ?? -1,
  });
}

function createCombatant(view: CombatantView): CombatantSchema {
  const target = new CombatantSchema();
  updateCombatant(target, view);
  return target;
}

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
  target: EncounterSchema,
  before: EncounterView | null | undefined,
  next: EncounterView | null,
): void {
  if (!before && !next) return;
  const { combatants, turnOf, ...fields } = next ?? NO_ENCOUNTER;
  const isAnother = before?.id !== next?.id;
  assignFields<object>(target as object, { ...fields, turnOf: turnOf ?? '' });
  if (isAnother) target.combatants = new MapSchema<CombatantSchema>();
  projectMap(
    target.combatants,
    isAnother ? undefined : before?.combatants,
    combatants,
    createCombatant,
    updateCombatant,
  );
}
