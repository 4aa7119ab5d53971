import { chatQuery, chatReply, eventsQuery, eventsReply, stepsReply, tellLogLine } from '@tallow/shared/contracts';
import { sayEnglish } from '@tallow/shared/table/words/english';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { isWhole, withForgotten, withoutFormer } from './feed.ts';
import { seatAt } from './membership.ts';

const PAGES = { name: 'pages', by: 'user', perMinute: 600 } as const;
/** Lines that one page of the feed holds at most. */
const MAX_LINES = 300;

/** What happened at a table, and what was said, as far as a member may know. */
export const historyCalls = (deps: HttpDeps): readonly Call[] => [
  call('GET /api/sessions/:id/events', {
    does: 'Tells what happened at a table, as you were told it, the oldest first',
    who: 'member',
    query: eventsQuery,
    limits: [PAGES],
    reply: eventsReply,
    answer: async ({ session, user }, _, { after = -1, limit = MAX_LINES }) => {
      await seatAt(deps, session, user);
      const recent = await deps.live.query(session, 'logOf', user.id, after);
      const known = recent.complete
        ? recent.lines
        : await withForgotten(deps, session, user, after, limit, recent.lines);
      const lines = await withoutFormer(deps, known.slice(0, limit));
      const next = lines.length < known.length ? String(lines.at(-1)!.seq) : null;
      const complete = recent.complete || isWhole(known, after);
      return { events: lines.map((line) => tellLogLine(line, sayEnglish)), complete, next };
    },
  }),
  call('GET /api/sessions/:id/steps', {
    does: 'Lists what was done at a table and can be taken back, the latest first',
    who: 'gm',
    limits: [PAGES],
    reply: stepsReply,
    answer: async ({ session }) => ({ steps: [...(await deps.live.query(session, 'stepsOf'))] }),
  }),
  call('GET /api/sessions/:id/chat', {
    does: 'Tells what was said at a table, the latest first',
    who: 'member',
    query: chatQuery,
    limits: [PAGES],
    reply: chatReply,
    answer: async ({ session, user }, _, { before }) => {
      const { role } = await seatAt(deps, session, user);
      const page = await deps.chat.page(session, { userId: user.id, role }, before);
      const lines = await withoutFormer(deps, page.lines);
      return { lines: lines.map((line) => tellLogLine(line, sayEnglish)), next: page.next };
    },
  }),
];
