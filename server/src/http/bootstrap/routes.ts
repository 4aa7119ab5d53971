import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { bootstrapReply, bootstrapRequest } from '@tallow/shared/contracts';
import type { UserId } from '@tallow/shared/kernel';
import type { HttpDeps } from '../HttpDeps.ts';
import { atHost } from './atHost.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { limitUser } from '../limits.ts';
import { requestIdOf } from '../requestLog.ts';
import { parseBody, reply, withUser } from '../respond.ts';
import { comeBack, findMemberSession, seatAt, toSessionReply } from '../sessions/membership.ts';

let lastGeneration = 0;
/**
 * Grows with every call, with the clock across restarts, and beyond what it replaces: the clock may have been set back,
 * or that of another process be ahead.
 */
function nextGeneration(now: number, replaces = 0): number {
  return (lastGeneration = Math.max(now, lastGeneration + 1, replaces + 1));
}

/** The tab that a reconnect token stands for. Somebody else's, another session's or an expired one is refused. */
async function tabOf(
  deps: HttpDeps,
  token: string | undefined,
  sessionId: string,
  userId: string,
): Promise<{ readonly tabId: string; readonly replaces?: number }> {
  if (token === undefined) return { tabId: randomUUID() };
  const claim = await deps.tokens.verifyReconnect(token);
  if (!claim || claim.sessionId !== sessionId || claim.userId !== userId) throw new HttpRefusal('STALE_TOKEN');
  return { tabId: claim.tabId, replaces: claim.generation };
}

export function bootstrapRoutes(router: Router, deps: HttpDeps): void {
  const bootstraps = limitUser(deps, 'bootstrap');
  router.post(
    '/api/session/bootstrap',
    withUser(deps, async (request, response, user) => {
      const { sessionId, clientVersion, reconnectToken, lastSequence } = parseBody(bootstrapRequest, request.body);
      const requestId = requestIdOf(response);
      if (clientVersion !== deps.version) {
        deps.log.info(
          { event: 'refuse', why: 'version', session: sessionId, user: user.id, requestId },
          'A client of another version was refused',
        );
        throw new HttpRefusal('VERSION_MISMATCH', { version: deps.version });
      }
      await bootstraps(user.id);
      const { session } = await findMemberSession(deps, sessionId, user);
      const { tabId, replaces } = await tabOf(deps, reconnectToken, sessionId, user.id);
      const userId = user.id as UserId;
      await comeBack(deps, session, user);
      const generation = nextGeneration(deps.now(), replaces);
      const seat = await deps.live.reserve(session, {
        userId,
        tabId,
        generation,
        clientVersion,
        requestId,
        lastSequence,
        ...(replaces !== undefined && { replaces }),
      });
      const { role, displayName, sequence } = await seatAt(deps, session, user);
      reply(response, bootstrapReply, {
        version: deps.version,
        user: { id: userId, displayName },
        session: toSessionReply({ session, role }),
        role,
        seat: atHost(seat, request.headers.host),
        reconnectToken: await deps.tokens.issueReconnect({ userId, sessionId, tabId, generation }),
        lastSequence: sequence,
      });
    }),
  );
}
