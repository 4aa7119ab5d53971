import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { Campaign } from './Campaign.ts';
import { UserAccount } from './UserAccount.ts';

export const sheetKinds = ['character', 'monster'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** A character or a kind of monster that a user keeps apart from any session. */
export const LibrarySheet = defineEntity({
  name: 'LibrarySheet',
  tableName: 'library_sheet',
  properties: {
    id: p.uuid().primary(),
    owner: () => p.manyToOne(UserAccount).deleteRule('cascade').updateRule('no action'),
    campaign: () => p.manyToOne(Campaign).nullable().deleteRule('set null').updateRule('no action'),
    kind: p.enum(sheetKinds),
    ruleset: p.string().length(64),
    name: p.string().length(80),
    template: p.json<unknown>(),
    version: p.integer().default(1),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
  indexes: [{ name: 'library_sheet_owner_index', properties: ['owner', 'kind', 'name'] }],
});
export type LibrarySheet = InferEntity<typeof LibrarySheet>;
