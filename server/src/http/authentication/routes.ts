import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { guestReply, guestRequest } from '@tallow/shared/contracts';
import type { UserId } from '@tallow/shared/kernel';
import type { HttpDeps } from '../HttpDeps.ts';
import { limitAddress } from '../limits.ts';
import { parseBody, reply } from '../respond.ts';

export function authenticationRoutes(router: Router, deps: HttpDeps): void {
  router.post('/api/auth/guest', limitAddress(deps, 'guest'), async (request, response) => {
    const { displayName } = parseBody(guestRequest, request.body);
    const user = await deps.users.create({ id: randomUUID(), displayName });
    reply(response, guestReply, {
      token: await deps.tokens.issueUser(user.id),
      user: { id: user.id as UserId, displayName },
    });
  });
}
