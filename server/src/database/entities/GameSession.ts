import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { Campaign } from './Campaign.ts';

export const GameSession = defineEntity({
  name: 'GameSession',
  tableName: 'game_session',
  properties: {
    id: p.uuid().primary(),
    name: p.string().length(120),
    ruleset: p.string().length(40),
    joinCode: p.string().length(16).unique(),
    createdBy: p.uuid(),
    campaign: () =>
      p
        .manyToOne(Campaign)
        .nullable()
        .deleteRule('set null')
        .updateRule('no action')
        .index('game_session_campaign_id_index'),
    /** Whoever brings the join code waits until a GM lets them in. */
    knock: p.boolean().default(false),
    archivedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
export type GameSession = InferEntity<typeof GameSession>;
