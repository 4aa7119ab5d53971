import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserAccount } from './UserAccount.ts';

export const tokenScopes = ['read', 'play', 'gm'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** A token that a user made for a program. */
export const ApiToken = defineEntity({
  name: 'ApiToken',
  tableName: 'api_token',
  properties: {
    id: p.uuid().primary(),
    user: () => p.manyToOne(UserAccount).deleteRule('cascade').updateRule('no action').index('api_token_user_id_index'),
    name: p.string().length(80),
    scope: p.enum(tokenScopes),
    /** SHA-256 of the token. */
    tokenHash: p.string().length(64).unique('api_token_hash_unique'),
    createdAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime(),
  },
});
export type ApiToken = InferEntity<typeof ApiToken>;
