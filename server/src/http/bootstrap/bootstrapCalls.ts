import { randomUUID } from 'node:crypto';
import { bootstrapReply, bootstrapRequest } from '@tallow/shared/contracts';
import type { UserId } from '@tallow/shared/kernel';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { atHost } from './atHost.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
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

export const bootstrapCalls = (deps: HttpDeps): readonly Call[] => [
  call('POST /api/session/bootstrap', {
    does: 'Reserves a seat at a table for a realtime connection',
    who: 'user',
    body: bootstrapRequest,
    reply: bootstrapReply,
    repeated: 'anew',
    limits: [{ name: 'bootstrap', by: 'user', perMinute: 30 }],
    answer: async ({ request, requestId, user, credential }, wish) => {
      const { sessionId, clientVersion, reconnectToken, lastSequence } = wish;
      if (clientVersion !== deps.version) {
        deps.meters.seats.count('version_reject');
        deps.log.info(
          { event: 'refuse', why: 'version', session: sessionId, user: user.id, requestId },
          'A client of another version was refused',
        );
        throw new HttpRefusal('VERSION_MISMATCH', { version: deps.version });
      }
      const { session } = await findMemberSession(deps, sessionId, user);
      const { tabId, replaces } = await tabOf(deps, reconnectToken, sessionId, user.id);
      const userId = user.id as UserId;
      await comeBack(deps, session, user);
      const generation = nextGeneration(deps.now(), replaces);
      const seat = await deps.live.reserve(session, {
        userId,
        signInId: credential.signInId,
        ...(credential.scope === 'play' && { asPlayer: true }),
        tabId,
        generation,
        clientVersion,
        requestId,
        lastSequence,
        ...(replaces !== undefined && { replaces }),
      });
      const { role, displayName, sequence } = await seatAt(deps, session, user);
      return {
        version: deps.version,
        user: { id: userId, displayName },
        session: toSessionReply({ session, role }),
        role,
        seat: atHost(seat, request.headers.host),
        reconnectToken: await deps.tokens.issueReconnect({ userId, sessionId, tabId, generation }),
        lastSequence: sequence,
      };
    },
  }),
];
