import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserAccount } from './UserAccount.ts';

/** A group of monsters that a GM places again and again. */
export const EncounterPreset = defineEntity({
  name: 'EncounterPreset',
  tableName: 'encounter_preset',
  properties: {
    id: p.uuid().primary(),
    owner: () =>
      p.manyToOne(UserAccount).deleteRule('cascade').updateRule('no action').index('encounter_preset_owner_id_index'),
    ruleset: p.string().length(64),
    name: p.string().length(80),
    entries: p.json<readonly { readonly monsterId: string; readonly count: number }[]>(),
    version: p.integer().default(1),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});
export type EncounterPreset = InferEntity<typeof EncounterPreset>;
