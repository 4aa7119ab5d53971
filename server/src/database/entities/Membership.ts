import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { GameSession } from './GameSession.ts';
import { UserAccount } from './UserAccount.ts';

export const memberRoles = ['gm', 'player', 'spectator'] as const;
export type MemberRole = (typeof memberRoles)[number];

export const Membership = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    session: () => p.manyToOne(GameSession).primary().deleteRule('cascade').updateRule('no action'),
    user: () => p.manyToOne(UserAccount).primary().deleteRule('cascade').updateRule('no action'),
    role: p.enum(memberRoles),
    joinedAt: p.datetime().defaultRaw('now()'),
  },
  indexes: [{ properties: ['user'] }],
});
export type Membership = InferEntity<typeof Membership>;
