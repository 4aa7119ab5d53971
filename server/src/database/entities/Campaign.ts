import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserAccount } from './UserAccount.ts';

export const Campaign = defineEntity({
  name: 'Campaign',
  tableName: 'campaign',
  properties: {
    id: p.uuid().primary(),
    owner: () =>
      p.manyToOne(UserAccount).deleteRule('cascade').updateRule('no action').index('campaign_owner_id_index'),
    name: p.string().length(120),
    description: p.text(),
    /** What new sessions of it are played by. */
    ruleset: p.string().length(40).default('chip'),
    options: p.json<Readonly<Record<string, string>>>().default('{}'),
    version: p.integer().default(1),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});
export type Campaign = InferEntity<typeof Campaign>;
