import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserAccount } from './UserAccount.ts';

/** What a page brings back from an identity provider's redirect, once. */
export const OneTimeCode = defineEntity({
  name: 'OneTimeCode',
  tableName: 'one_time_code',
  properties: {
    codeHash: p.string().length(64).primary(),
    user: () => p.manyToOne(UserAccount).deleteRule('cascade').updateRule('no action'),
    expiresAt: p.datetime().index('one_time_code_expires_at_index'),
  },
});
export type OneTimeCode = InferEntity<typeof OneTimeCode>;
