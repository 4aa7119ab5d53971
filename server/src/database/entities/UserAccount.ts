import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const UserAccount = defineEntity({
  name: 'UserAccount',
  tableName: 'user_account',
  properties: {
    id: p.uuid().primary(),
    displayName: p.string().length(64),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
export type UserAccount = InferEntity<typeof UserAccount>;
