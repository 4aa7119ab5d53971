import type { Router } from 'express';
import { chatReply, eventsReply, summaryReply, tellLogLine } from '@tallow/shared/contracts';
import { sayEnglish } from '@tallow/shared/table/words/english';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { reply, withUser } from '../respond.ts';
import { seatedSession, toSessionReply } from './membership.ts';

/** A whole number from the query; anything else is `fallback`. */
function toSequence(text: unknown, fallback: number): number {
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : fallback;
}

/** What a table is like now, what happened at it, and what was said, as far as a member may know. */
export function historyRoutes(router: Router, deps: HttpDeps): void {
  router.get(
    '/api/sessions/:id/summary',
    withUser(deps, async (request, response, user) => {
      const found = await seatedSession(deps, request, user);
      const summary = await deps.live.query(found.session, 'summaryOf', user.id);
      if (!summary) throw new HttpRefusal('UNKNOWN_SESSION');
      reply(response, summaryReply, { session: toSessionReply(found), ...summary, members: [...summary.members] });
    }),
  );

  router.get(
    '/api/sessions/:id/events',
    withUser(deps, async (request, response, user) => {
      const { session } = await seatedSession(deps, request, user);
      const { lines, complete } = await deps.live.query(
        session,
        'logOf',
        user.id,
        toSequence(request.query['after'], -1),
      );
      reply(response, eventsReply, { events: lines.map((line) => tellLogLine(line, sayEnglish)), complete });
    }),
  );

  router.get(
    '/api/sessions/:id/chat',
    withUser(deps, async (request, response, user) => {
      const { session, role } = await seatedSession(deps, request, user);
      const { before } = request.query;
      const page = await deps.chat.page(
        session,
        { userId: user.id, role },
        typeof before === 'string' ? before : undefined,
      );
      reply(response, chatReply, { lines: page.lines.map((line) => tellLogLine(line, sayEnglish)), next: page.next });
    }),
  );
}
