import { signInsReply } from '@tallow/shared/contracts';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam } from '../respond.ts';
import { dropRefreshToken } from './refreshCookie.ts';

/** Where somebody is signed in, and how that ends. */
export const signOutCalls = (deps: HttpDeps): readonly Call[] => [
  call('POST /api/auth/logout', {
    does: 'Signs you out here',
    who: 'user',
    scope: 'account',
    reply: null,
    answer: async ({ request, response, user, credential }) => {
      if (credential.signInId !== null) await deps.identity.end(user.id, credential.signInId);
      dropRefreshToken(request, response, user.id);
    },
  }),
  call('POST /api/auth/logout-everywhere', {
    does: 'Signs you out wherever you are signed in, and ends your API tokens',
    who: 'user',
    scope: 'account',
    reply: null,
    answer: async ({ request, response, user }) => {
      await deps.identity.endAll(user.id);
      dropRefreshToken(request, response, user.id);
    },
  }),
  call('GET /api/auth/sign-ins', {
    does: 'Lists the browsers and programs that you are signed in with',
    who: 'user',
    scope: 'account',
    reply: signInsReply,
    answer: async ({ user, credential }) => ({
      signIns: (await deps.signIns.list(user.id)).map(({ id, device, createdAt, rotatedAt }) => ({
        id,
        device,
        createdAt: createdAt.getTime(),
        usedAt: rotatedAt.getTime(),
        current: id === credential.signInId,
      })),
    }),
  }),
  call('DELETE /api/auth/sign-ins/:signInId', {
    does: 'Signs you out on another device',
    who: 'user',
    scope: 'account',
    reply: null,
    answer: async ({ request, user }) => {
      if (!(await deps.identity.end(user.id, idParam(request, 'signInId', 'UNKNOWN_SIGN_IN'))))
        throw new HttpRefusal('UNKNOWN_SIGN_IN');
    },
  }),
];
