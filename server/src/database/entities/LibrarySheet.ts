import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { Campaign } from './Campaign.ts';
import { UserAccount } from './UserAccount.ts';

export const sheetKinds = ['character', 'monster'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** Whose it is: one user's, a campaign's, for its GMs, or everybody's. */
export const sheetScopes = ['personal', 'campaign', 'global'] as const;
export type SheetScope = (typeof sheetScopes)[number];

/** A character or a kind of monster that is kept apart from any session. */
export const LibrarySheet = defineEntity({
  name: 'LibrarySheet',
  tableName: 'library_sheet',
  properties: {
    id: p.uuid().primary(),
    /** Null unless it is personal. */
    owner: () => p.manyToOne(UserAccount).nullable().deleteRule('cascade').updateRule('no action'),
    campaign: () => p.manyToOne(Campaign).nullable().deleteRule('set null').updateRule('no action'),
    kind: p.enum(sheetKinds),
    scope: p.enum(sheetScopes).default('personal'),
    ruleset: p.string().length(64),
    name: p.string().length(80),
    template: p.json<unknown>(),
    version: p.integer().default(1),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
  indexes: [
    { name: 'library_sheet_owner_index', properties: ['owner', 'kind', 'name'] },
    { name: 'library_sheet_scope_index', properties: ['scope', 'kind', 'name'] },
    { name: 'library_sheet_campaign_index', properties: ['campaign'] },
  ],
});
export type LibrarySheet = InferEntity<typeof LibrarySheet>;
