import { randomUUID } from 'node:crypto';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { SheetTemplate } from '@tallow/shared/rules';
import type { SheetKind, SheetReader, SheetScope, UserRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { readerOf } from './reader.ts';
import { toReply } from './toReply.ts';

/** Sheets of one kind that one user may keep, or one campaign. */
const MAX_OWN = 500;
/** Those that everybody shares. */
const MAX_GLOBAL = 10_000;

interface NewSheet {
  readonly kind: SheetKind;
  readonly template: SheetTemplate;
  readonly campaignId: string | null;
  readonly scope: SheetScope;
}

/** A character lies in a campaign that its owner has a part in. */
export async function requireOwnCampaign(
  deps: HttpDeps,
  user: UserRow,
  campaignId: string | null | undefined,
): Promise<void> {
  if (campaignId && !(await deps.campaigns.find(user.id, campaignId))) throw new HttpRefusal('UNKNOWN_CAMPAIGN');
}

/** Refuses who may not write where a new sheet is to be. */
async function requirePlace(deps: HttpDeps, user: UserRow, reader: SheetReader, sheet: NewSheet): Promise<void> {
  const { kind, scope, campaignId } = sheet;
  if (scope === 'personal') return requireOwnCampaign(deps, user, campaignId);
  if (kind === 'character') throw new HttpRefusal('INVALID_INPUT', { path: 'scope', why: 'Characters are personal' });
  if (scope === 'global' && !reader.isAdmin) throw new HttpRefusal('NOT_ADMIN');
  if (scope === 'campaign' && (campaignId === null || !reader.leads.includes(campaignId)))
    throw new HttpRefusal('UNKNOWN_CAMPAIGN');
}

/** Keeps a new sheet where its maker may write. */
export async function keepSheet(deps: HttpDeps, user: UserRow, sheet: NewSheet): Promise<LibrarySheetReply> {
  const { kind, scope, template } = sheet;
  const reader = await readerOf(deps, user);
  await requirePlace(deps, user, reader, sheet);
  const campaignId = scope === 'global' ? null : sheet.campaignId;
  const whose = scope === 'global' ? scope : scope === 'campaign' ? { campaign: campaignId! } : { owner: user.id };
  if ((await deps.sheets.count(kind, whose)) >= (scope === 'global' ? MAX_GLOBAL : MAX_OWN))
    throw new HttpRefusal('TOO_MANY');
  const owner = scope === 'personal' ? user.id : null;
  return toReply(await deps.sheets.create(owner, { id: randomUUID(), kind, scope, template, campaignId }), reader);
}
