import { chatQuery, chatReply, eventsQuery, eventsReply, tellLogLine } from '@tallow/shared/contracts';
import { sayEnglish } from '@tallow/shared/table/words/english';
import type { LogLine } from '@tallow/shared/table';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { seatAt } from './membership.ts';

/** The journal keeps what people were called; who deleted their account is not called anything any more. */
async function withoutForgotten(deps: HttpDeps, lines: readonly LogLine[]): Promise<readonly LogLine[]> {
  const speakers = new Set(lines.flatMap(({ body }) => (body.kind === 'chat' ? [body.from] : [])));
  const existing = await deps.users.existing([...speakers]);
  return lines.map((line) =>
    line.body.kind === 'chat' && !existing.has(line.body.from) ? { ...line, body: { ...line.body, name: '' } } : line,
  );
}

/** Lines that one page of the feed holds at most. */
const MAX_LINES = 300;

/** What happened at a table, and what was said, as far as a member may know. */
export const historyCalls = (deps: HttpDeps): readonly Call[] => [
  call('GET /api/sessions/:id/events', {
    does: 'Tells what happened at a table, as you were told it, the oldest first',
    who: 'member',
    query: eventsQuery,
    reply: eventsReply,
    answer: async ({ session, user }, _, { after = -1, limit = MAX_LINES }) => {
      await seatAt(deps, session, user);
      const { lines, complete } = await deps.live.query(session, 'logOf', user.id, after);
      const page = lines.slice(0, limit);
      const next = page.length < lines.length ? String(page.at(-1)!.seq) : null;
      return { events: page.map((line) => tellLogLine(line, sayEnglish)), complete, next };
    },
  }),
  call('GET /api/sessions/:id/chat', {
    does: 'Tells what was said at a table, the latest first',
    who: 'member',
    query: chatQuery,
    reply: chatReply,
    answer: async ({ session, user }, _, { before }) => {
      const { role } = await seatAt(deps, session, user);
      const page = await deps.chat.page(session, { userId: user.id, role }, before);
      const lines = await withoutForgotten(deps, page.lines);
      return { lines: lines.map((line) => tellLogLine(line, sayEnglish)), next: page.next };
    },
  }),
];
