import {
  accountReply,
  passkeyChallengeReply,
  passkeyOptionsReply,
  passkeyRequest,
  type PasskeyEntry,
} from '@tallow/shared/contracts';
import type { CreationResponse, EntryResponse } from '../../auth/index.ts';
import type { UserRow } from '../../database/index.ts';
import { call, type Asked, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { relyingParty } from './relyingParty.ts';
import { tellAccount } from './tellAccount.ts';

/** Passkeys that one user may have. */
const MAX_PASSKEYS = 20;

/** Who has the passkey that signed our challenge. */
export async function byPasskey(
  deps: HttpDeps,
  { request }: Asked,
  response: PasskeyEntry,
): Promise<UserRow | undefined> {
  const identity = await deps.identities.find('passkey', response.id);
  if (!identity) return undefined;
  const { userHandle } = response.response;
  if (userHandle && Buffer.from(userHandle, 'base64url').toString() !== identity.userId) return undefined;
  const kept = { id: identity.subject, secret: identity.secret! };
  const entered = await deps.identityOffer.passkeys.entered(
    relyingParty(deps, request),
    kept,
    response as EntryResponse,
  );
  if (!entered) return undefined;
  // Of two who come with one count, one has a copy.
  const isFirst = await deps.identities.replaceSecret(identity.id, kept.secret, entered.secret);
  return isFirst ? deps.users.find(identity.userId) : undefined;
}

/** Passkeys: making them, and a challenge to sign in with. */
export const passkeyCalls = (deps: HttpDeps): readonly Call[] => [
  call('POST /api/auth/passkeys/challenge', {
    does: 'Hands out a challenge to sign in with a passkey',
    who: 'anybody',
    reply: passkeyChallengeReply,
    limits: [{ name: 'passkey-challenge', by: 'address', perMinute: 60 }],
    answer: async ({ request }) =>
      passkeyChallengeReply.parse({ options: await deps.identityOffer.passkeys.toEnter(relyingParty(deps, request)) }),
  }),
  call('POST /api/auth/passkeys/options', {
    does: 'Tells a browser how to make a passkey for you',
    who: 'user',
    scope: 'account',
    reply: passkeyOptionsReply,
    limits: [{ name: 'passkey', by: 'user', perMinute: 30 }],
    answer: async ({ request, user }) => {
      const known = (await deps.identities.list(user.id)).filter(({ provider }) => provider === 'passkey');
      if (known.length >= MAX_PASSKEYS) throw new HttpRefusal('TOO_MANY');
      const ids = known.map(({ subject }) => subject);
      const party = relyingParty(deps, request);
      return passkeyOptionsReply.parse({ options: await deps.identityOffer.passkeys.toAdd(party, user, ids) });
    },
  }),
  call('POST /api/auth/passkeys', {
    does: 'Adds a passkey that your browser made to the ways you sign in',
    who: 'user',
    scope: 'account',
    body: passkeyRequest,
    reply: accountReply,
    status: 201,
    limits: [{ name: 'passkey-add', by: 'user', perMinute: 30 }],
    answer: async ({ request, user }, { label, response }) => {
      const known = (await deps.identities.list(user.id)).filter(({ provider }) => provider === 'passkey');
      if (known.length >= MAX_PASSKEYS) throw new HttpRefusal('TOO_MANY');
      const party = relyingParty(deps, request);
      const added = await deps.identityOffer.passkeys.added(party, user.id, response as CreationResponse);
      if (!added) throw new HttpRefusal('SIGN_IN_UNPROVEN');
      const identity = { provider: 'passkey', subject: added.id, label, secret: added.secret } as const;
      if (!(await deps.identities.add(user.id, identity))) throw new HttpRefusal('ACCOUNT_TAKEN');
      return tellAccount(deps, user);
    },
  }),
];
