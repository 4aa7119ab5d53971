import { chatReply, eventsReply, summaryReply, tellLogLine } from '@tallow/shared/contracts';
import { sayEnglish } from '@tallow/shared/table/words/english';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { seatAt, toSessionReply } from './membership.ts';

/** A whole number from the query; anything else is `fallback`. */
function toSequence(text: unknown, fallback: number): number {
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : fallback;
}

/** What a table is like now, what happened at it, and what was said, as far as a member may know. */
export const historyCalls = (deps: HttpDeps): readonly Call[] => [
  call('GET /api/sessions/:id/summary', {
    does: 'Tells in short how a table stands',
    who: 'member',
    reply: summaryReply,
    answer: async ({ session, user }) => {
      const { role } = await seatAt(deps, session, user);
      const summary = await deps.live.query(session, 'summaryOf', user.id);
      if (!summary) throw new HttpRefusal('UNKNOWN_SESSION');
      return { session: toSessionReply({ session, role }), ...summary, members: [...summary.members] };
    },
  }),
  call('GET /api/sessions/:id/events', {
    does: 'Tells what happened at a table, as you were told it',
    who: 'member',
    reply: eventsReply,
    answer: async ({ request, session, user }) => {
      await seatAt(deps, session, user);
      const after = toSequence(request.query['after'], -1);
      const { lines, complete } = await deps.live.query(session, 'logOf', user.id, after);
      return { events: lines.map((line) => tellLogLine(line, sayEnglish)), complete };
    },
  }),
  call('GET /api/sessions/:id/chat', {
    does: 'Tells what was said at a table, the latest first',
    who: 'member',
    reply: chatReply,
    answer: async ({ request, session, user }) => {
      const { role } = await seatAt(deps, session, user);
      const { before } = request.query;
      const asker = { userId: user.id, role };
      const page = await deps.chat.page(session, asker, typeof before === 'string' ? before : undefined);
      return { lines: page.lines.map((line) => tellLogLine(line, sayEnglish)), next: page.next };
    },
  }),
];
