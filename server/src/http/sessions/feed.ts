import type { UserId } from '@tallow/shared/kernel';
import { viewEntry, type LogEntry, type LogLine } from '@tallow/shared/table';
import type { SessionRow, UserRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { seatAt } from './membership.ts';

/**
 * What a member was told after `after`, from what is kept for good and then from what the room remembers: one line more
 * than a page, so that it shows whether there is another.
 */
export async function withForgotten(
  deps: HttpDeps,
  session: SessionRow,
  user: UserRow,
  after: number,
  limit: number,
  recent: readonly LogLine[],
): Promise<readonly LogLine[]> {
  const { role } = await seatAt(deps, session, user);
  const rows = await deps.toldLines.read(session.id, user.id, Math.max(0, after), limit + 1);
  const kept = rows.flatMap(({ entry }) => viewEntry(entry as LogEntry, { userId: user.id as UserId, role }) ?? []);
  const last = kept.at(-1)?.seq ?? after;
  return [...kept, ...recent.filter(({ seq }) => seq > last)].slice(0, limit + 1);
}

/** Whether nothing is missing between the number asked from and the first line. */
export const isWhole = (lines: readonly LogLine[], after: number): boolean =>
  lines.length === 0 || lines[0]!.seq <= Math.max(0, after) + 1;

/** The journal keeps what people were called; who deleted their account is not called anything any more. */
export async function withoutFormer(deps: HttpDeps, lines: readonly LogLine[]): Promise<readonly LogLine[]> {
  const idOf = ({ body }: LogLine): string | undefined =>
    'from' in body ? body.from : 'userId' in body ? body.userId : undefined;
  const people = new Set(lines.flatMap((line) => idOf(line) ?? []));
  const existing = await deps.users.existing([...people]);
  return lines.map((line) => {
    const id = idOf(line);
    return id === undefined || existing.has(id) ? line : ({ ...line, body: { ...line.body, name: '' } } as LogLine);
  });
}
