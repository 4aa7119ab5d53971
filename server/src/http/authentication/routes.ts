import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { guestReply, guestRequest } from '@tallow/shared/contracts';
import type { UserId } from '@tallow/shared/kernel';
import type { HttpDeps } from '../HttpDeps.ts';
import { limitRequests } from '../limitRequests.ts';
import { parseBody, reply } from '../respond.ts';

/** Guests a single address may make in a minute: a whole party behind one router, and a load run on loopback. */
const GUESTS_PER_MINUTE = 1_200;

export function authenticationRoutes(router: Router, deps: HttpDeps): void {
  router.post('/api/auth/guest', limitRequests({ name: 'guest', perMinute: GUESTS_PER_MINUTE, now: deps.now, shared: deps.limits }), async (request, response) => {
    const { displayName } = parseBody(guestRequest, request.body);
    const user = await deps.users.create({ id: randomUUID(), displayName });
    reply(response, guestReply, { token: await deps.tokens.issueUser(user.id), user: { id: user.id as UserId, displayName } });
  });
}
