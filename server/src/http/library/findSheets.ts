import type { libraryQuery, LibrarySheetReply } from '@tallow/shared/contracts';
import { z } from 'zod';
import type { SheetKind, UserRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { readerOf } from './reader.ts';
import { samples } from './samples.ts';
import { toReply } from './toReply.ts';

/** Sheets on a page that asks for no number of them. */
const MAX_PAGE = 1_000;

type Filter = z.output<typeof libraryQuery>;

/** Whether one of the rules' own creatures is what somebody looks for. */
function isWanted({ q, ruleset, scope, campaignId, type, cr }: Filter, { template }: LibrarySheetReply): boolean {
  if ((scope ?? 'global') !== 'global' || campaignId !== undefined) return false;
  const isNamed = q === undefined || template.name.toLowerCase().includes(q.toLowerCase());
  const has = (field: string, value: string | undefined) => value === undefined || template.fields[field] === value;
  return isNamed && (ruleset === undefined || template.ruleset === ruleset) && has('type', type) && has('cr', cr);
}

/** The rules' own creatures come behind everything else: a page of theirs is known by this mark. */
const BEHIND = '~';
const cursorBody = z.tuple([z.string(), z.uuid()]);
const toCursor = ({ id, template }: LibrarySheetReply): string =>
  Buffer.from(JSON.stringify([template.name, id])).toString('base64url');

function fromCursor(cursor: string): { readonly name: string; readonly id: string } {
  try {
    const [name, id] = cursorBody.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { name, id };
  } catch {
    throw new HttpRefusal('INVALID_MESSAGE', { path: 'cursor', why: 'This is no page of ours' });
  }
}

/** One page of what somebody looks for; all of it without a limit. */
export async function findSheets(
  deps: HttpDeps,
  user: UserRow,
  kind: SheetKind,
  filter: Filter,
): Promise<{ readonly sheets: readonly LibrarySheetReply[]; readonly next: string | null }> {
  const reader = await readerOf(deps, user);
  const { limit = MAX_PAGE, cursor, type, cr, ...plain } = filter;
  const fields = { ...(type !== undefined && { type }), ...(cr !== undefined && { cr }) };
  const isBehind = cursor?.startsWith(BEHIND) === true;
  const behind = isBehind ? Number.parseInt(cursor.slice(1), 10) || 0 : 0;
  const page = { limit: limit + 1, after: cursor === undefined || isBehind ? undefined : fromCursor(cursor) };
  const rows = isBehind ? [] : await deps.sheets.list(reader, kind, { ...plain, fields }, page);
  const kept = rows.map((row) => toReply(row, reader));
  if (kept.length > limit) return { sheets: kept.slice(0, limit), next: toCursor(kept[limit - 1]!) };
  const ours = kind === 'monster' ? samples().filter((sheet) => isWanted(filter, sheet)) : [];
  const shown = ours.slice(behind, behind + limit - kept.length);
  const reached = behind + shown.length;
  return { sheets: [...kept, ...shown], next: reached < ours.length ? `${BEHIND}${reached}` : null };
}
