import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const GameSession = defineEntity({
  name: 'GameSession',
  tableName: 'game_session',
  properties: {
    id: p.uuid().primary(),
    name: p.string().length(120),
    ruleset: p.string().length(40),
    joinCode: p.string().length(16).unique(),
    createdBy: p.uuid(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
export type GameSession = InferEntity<typeof GameSession>;
