import { randomUUID } from 'node:crypto';
import { guestRequest, signedInReply } from '@tallow/shared/contracts';
import { call, type Call } from '../calls/Call.ts';
import { PARTIES_BY_ADDRESS } from '../calls/limits.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { signIn } from './signedIn.ts';

/** Somebody comes with a name and nothing else. */
export const guestCalls = (deps: HttpDeps): readonly Call[] => [
  call('POST /api/auth/guest', {
    does: 'Signs a guest in',
    who: 'anybody',
    body: guestRequest,
    reply: signedInReply,
    limits: [{ name: 'guest', by: 'address', perMinute: PARTIES_BY_ADDRESS }],
    answer: async (asked, { displayName }) => {
      if (!deps.identityOffer.guests) throw new HttpRefusal('NOT_OFFERED');
      return signIn(deps, asked, await deps.users.create({ id: randomUUID(), displayName }), 'guest');
    },
  }),
];
