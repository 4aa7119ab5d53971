import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserAccount } from './UserAccount.ts';

export const identityProviders = ['password', 'oidc', 'telegram', 'passkey'] as const;
export type IdentityProvider = (typeof identityProviders)[number];

/** A way in which a user is known again: one row a name, a subject of a provider, or a passkey. */
export const UserIdentity = defineEntity({
  name: 'UserIdentity',
  tableName: 'user_identity',
  properties: {
    id: p.uuid().primary(),
    user: () =>
      p.manyToOne(UserAccount).deleteRule('cascade').updateRule('no action').index('user_identity_user_id_index'),
    provider: p.enum(identityProviders),
    /** What the provider calls the user; of a password the folded name, of a passkey its id. */
    subject: p.string().length(1024),
    /** How its owner tells it from others. */
    label: p.string().length(255),
    /** A password's hash, a passkey's public key and counter. */
    secret: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
  uniques: [{ name: 'user_identity_subject_unique', properties: ['provider', 'subject'] }],
});
export type UserIdentity = InferEntity<typeof UserIdentity>;
