import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserAccount } from './UserAccount.ts';

/** What a write was answered that its asker gave a key: the same key gets the same answer. */
export const AnsweredWrite = defineEntity({
  name: 'AnsweredWrite',
  tableName: 'answered_write',
  properties: {
    user: () => p.manyToOne(UserAccount).primary().deleteRule('cascade').updateRule('no action'),
    key: p.uuid().primary(),
    /** Method and path. */
    place: p.string().length(200).primary(),
    /** Null while it is under way. */
    status: p.integer().nullable(),
    body: p.json<unknown>().nullable(),
    at: p.datetime(),
  },
});
export type AnsweredWrite = InferEntity<typeof AnsweredWrite>;
