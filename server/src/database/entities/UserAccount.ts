import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const UserAccount = defineEntity({
  name: 'UserAccount',
  tableName: 'user_account',
  properties: {
    id: p.uuid().primary(),
    displayName: p.string().length(64),
    /** The language that its user reads, as a BCP 47 tag. */
    locale: p.string().length(35).nullable(),
    /** Whether Telegram's bot tells them when it is their turn. */
    turnMessages: p.boolean().default(false),
    /** Bearer tokens issued before are good no more. */
    tokensFrom: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
export type UserAccount = InferEntity<typeof UserAccount>;
