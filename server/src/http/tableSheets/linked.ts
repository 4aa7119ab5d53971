import type { SheetId } from '@tallow/shared/kernel';
import {
  differencesOf,
  findRuleset,
  GROWN_PARTS,
  openParts,
  takenOver,
  type Difference,
  type SheetParts,
} from '@tallow/shared/rules';
import type { QueryAnswer } from '@tallow/shared/table';
import type { LibrarySheetRow, SessionRow } from '../../database/index.ts';
import type { MemberAsked } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam } from '../respond.ts';

/** A character at a table, and the one in its owner's library that it came from. */
export interface Linked {
  readonly sheetId: SheetId;
  readonly link: NonNullable<QueryAnswer<'linkOf'>>;
  readonly entry: LibrarySheetRow;
  /** As its owner knows it at the table. */
  readonly library: SheetParts;
  readonly isOwner: boolean;
  /** Whether the asker leads the table, with what they sign in by. */
  readonly isGm: boolean;
}

/** As the owner reads it, whoever asks: nobody else's character is ever found. */
const ownerOf = (userId: string) => ({ userId, leads: [], isAdmin: false });

/** What somebody asks about who reads the sheet: its owner, or a GM. To others it does not exist. */
export async function linkedTo(deps: HttpDeps, { request, session, user, credential }: MemberAsked): Promise<Linked> {
  const sheetId = idParam(request, 'sheetId', 'UNKNOWN_SHEET') as SheetId;
  const link = await deps.live.query(session, 'linkOf', user.id, sheetId);
  if (link === null) throw new HttpRefusal('UNKNOWN_SHEET');
  const entry = link && (await deps.sheets.find(ownerOf(link.ownerId), 'character', link.characterId));
  if (!entry) throw new HttpRefusal('UNKNOWN_CHARACTER');
  const ruleset = findRuleset(session.ruleset);
  if (!ruleset || entry.template.ruleset !== ruleset.id)
    throw new HttpRefusal('INVALID_INPUT', { path: 'ruleset', why: `it is for the ruleset ${entry.template.ruleset}` });
  return {
    sheetId,
    link,
    entry,
    library: openParts(ruleset, entry.template),
    isOwner: link.ownerId === user.id,
    isGm: link.role === 'gm' && credential.scope !== 'play',
  };
}

export const LIMITS = [{ name: 'character', by: 'user', perMinute: 120 }] as const;

/** Spectators keep the characters that they brought, and do nothing with them. */
export function requireActing({ link }: Linked): void {
  if (link.role === 'spectator') throw new HttpRefusal('SPECTATOR');
}

/** The library has changed since, in what the refusal tells. */
export const staleness = ({ entry }: Linked, differences: readonly Difference[]): HttpRefusal =>
  new HttpRefusal('STALE_VERSION', { version: entry.version, differences });

/** What the character grew by in play, and has not in the library. */
export const growth = ({ link, library }: Linked): readonly Difference[] =>
  differencesOf(link.parts, library, GROWN_PARTS);

export async function refresh(
  deps: HttpDeps,
  session: SessionRow,
  userId: string,
  { sheetId, entry }: Linked,
  keep: readonly string[],
): Promise<void> {
  const { template: library, version } = entry;
  await deps.live.submit(session, { type: 'sheet.refresh', sheetId, library, version, keep }, userId);
}

/**
 * Only this writes play back to the character in the library: what it learned and how it grew, not what it carries or
 * how it fares. Written twice it is written once.
 */
export async function writeBack(deps: HttpDeps, session: SessionRow, linked: Linked): Promise<void> {
  const { sheetId, link, entry } = linked;
  const grown = growth(linked);
  let { version } = entry;
  if (grown.length > 0) {
    const template = { ...entry.template, ...takenOver(entry.template, link.parts, grown) };
    const changes = { template, version };
    const written = await deps.sheets.change(ownerOf(link.ownerId), 'character', entry.id, changes);
    if (!written) throw new HttpRefusal('UNKNOWN_CHARACTER');
    if (written === 'stale') throw new HttpRefusal('STALE_VERSION');
    version = written.version;
  }
  const known = { library: entry.template, version, keep: 'all' } as const;
  await deps.live.submit(session, { type: 'sheet.refresh', sheetId, ...known }, link.ownerId);
  await deps.asks.remove(session.id, sheetId);
}
