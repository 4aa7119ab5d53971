import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserAccount } from './UserAccount.ts';

/** One browser or program that a user signed in with: the family of its refresh tokens. */
export const SignIn = defineEntity({
  name: 'SignIn',
  tableName: 'sign_in',
  properties: {
    id: p.uuid().primary(),
    user: () => p.manyToOne(UserAccount).deleteRule('cascade').updateRule('no action').index('sign_in_user_id_index'),
    /** SHA-256 of the secret that is good now, and of the one before it. */
    secretHash: p.string().length(64),
    formerHash: p.string().length(64).nullable(),
    rotatedAt: p.datetime().defaultRaw('now()'),
    /** What signed in, for its owner to know it again. */
    device: p.string().length(200),
    createdAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime(),
  },
});
export type SignIn = InferEntity<typeof SignIn>;
