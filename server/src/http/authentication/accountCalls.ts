import {
  accountReply,
  changeAccountRequest,
  changePasswordRequest,
  registerRequest,
  signedInReply,
} from '@tallow/shared/contracts';
import { readJoinCode } from '@tallow/shared/kernel';
import type { UserRow } from '../../database/index.ts';
import { call, type Asked, type Call } from '../calls/Call.ts';
import { requireCredential } from '../calls/requireCredential.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam } from '../respond.ts';
import { foldName } from './foldName.ts';
import { hashOf, judge } from './passwords.ts';
import { dropRefreshToken } from './refreshCookie.ts';
import { signIn } from './signedIn.ts';
import { leaveTables } from './leaveTables.ts';
import { renameAtTables } from './renameAtTables.ts';
import { tellAccount } from './tellAccount.ts';

interface Guest {
  readonly user: UserRow;
  readonly signInId: string | null;
}
/** The guest who becomes an account; undefined when somebody comes without a token. */
async function guestWhoAsks(deps: HttpDeps, { request }: Asked): Promise<Guest | undefined> {
  if (request.headers.authorization === undefined) return undefined;
  const { user, scope, signInId } = await requireCredential(deps, request);
  if (scope !== 'account') throw new HttpRefusal('OUT_OF_SCOPE', { scope: 'account' });
  const identities = await deps.identities.list(user.id);
  if (identities.some(({ provider }) => provider === 'password')) throw new HttpRefusal('ACCOUNT_TAKEN');
  return { user, signInId };
}

/** Whether somebody may make an account here: where only invited people may, a table's join code says so. */
async function requireRegistration(deps: HttpDeps, guest: UserRow | undefined, invite: string | undefined) {
  const { registration } = deps.identityOffer;
  if (registration === 'open') return;
  if (registration === 'off') throw new HttpRefusal('NOT_OFFERED');
  const isSeated = guest !== undefined && (await deps.sessions.listForUser(guest.id)).length > 0;
  if (isSeated || (invite !== undefined && (await deps.sessions.findByJoinCode(readJoinCode(invite))))) return;
  throw new HttpRefusal('UNKNOWN_JOIN_CODE');
}

/** With the pictures of what they kept. */
async function deleteUser(deps: HttpDeps, { id }: UserRow): Promise<void> {
  const sheetIds = await deps.sheets.idsOf(id);
  await deps.users.delete(id);
  for (const sheetId of sheetIds) await deps.portraits.deleteAll(sheetId);
}

async function changeAccount(deps: HttpDeps, user: UserRow, changes: Parameters<HttpDeps['users']['change']>[1]) {
  if (changes.displayName !== undefined) await renameAtTables(deps, user, changes.displayName);
  if (Object.keys(changes).length > 0) await deps.users.change(user.id, changes);
  return tellAccount(deps, { ...user, ...changes });
}

/** What somebody is here, and how they are known again. */
export const accountCalls = (deps: HttpDeps): readonly Call[] => [
  call('POST /api/auth/register', {
    does: 'Makes an account with a password; with a guest’s token, of that guest',
    who: 'anybody',
    scope: 'account',
    body: registerRequest,
    reply: signedInReply,
    status: 201,
    limits: [{ name: 'register', by: 'address', perMinute: 60 }],
    answer: async (asked, { name, password, displayName, invite }) => {
      const asker = await guestWhoAsks(deps, asked);
      await requireRegistration(deps, asker?.user, invite);
      const subject = foldName(name);
      if (await deps.identities.find('password', subject)) throw new HttpRefusal('ACCOUNT_TAKEN');
      const identity = { provider: 'password', subject, label: name, secret: await hashOf(deps, password) } as const;
      if (!asker) {
        const user = await deps.identities.createUser(displayName, identity);
        if (!user) throw new HttpRefusal('ACCOUNT_TAKEN');
        return signIn(deps, asked, user, 'password');
      }
      const { user: guest, signInId } = asker;
      if (!(await deps.identities.add(guest.id, identity))) throw new HttpRefusal('ACCOUNT_TAKEN');
      await renameAtTables(deps, guest, displayName);
      await deps.users.change(guest.id, { displayName });
      // The account starts with a sign-in of its own: what anybody carries of the guest is good no more.
      if (signInId !== null) await deps.identity.end(guest.id, signInId);
      return signIn(deps, asked, { ...guest, displayName }, 'password');
    },
  }),
  call('GET /api/auth/me', {
    does: 'Tells who you are here',
    who: 'user',
    reply: accountReply,
    answer: ({ user }) => tellAccount(deps, user),
  }),
  call('PATCH /api/auth/me', {
    does: 'Changes your name, also at your tables, your language, or whether you are told of turns',
    who: 'user',
    scope: 'account',
    body: changeAccountRequest,
    reply: accountReply,
    answer: async ({ user }, { displayName, locale, turnMessages }) => {
      const changes = {
        ...(displayName !== undefined && { displayName }),
        ...(locale !== undefined && { locale }),
        ...(turnMessages !== undefined && { turnMessages }),
      };
      return changeAccount(deps, user, changes);
    },
  }),
  call('DELETE /api/auth/me', {
    does: 'Deletes you here, with your characters, monsters and campaigns; tables stay, without you',
    who: 'user',
    scope: 'account',
    reply: null,
    answer: async ({ request, response, user }) => {
      await leaveTables(deps, user);
      await deps.identity.endAll(user.id);
      await deleteUser(deps, user);
      dropRefreshToken(request, response, user.id);
    },
  }),
  call('PUT /api/auth/password', {
    does: 'Changes your password, and signs you out everywhere else',
    who: 'user',
    scope: 'account',
    body: changePasswordRequest,
    reply: signedInReply,
    limits: [{ name: 'password', by: 'user', perMinute: 10 }],
    answer: async (asked, { current, password }) => {
      const identity = (await deps.identities.list(asked.user.id)).find(({ provider }) => provider === 'password');
      if (!identity || !(await judge(deps, current, identity.secret))) throw new HttpRefusal('UNAUTHENTICATED');
      await deps.identities.changeSecret(identity.id, await hashOf(deps, password));
      await deps.identity.endAll(asked.user.id);
      return signIn(deps, asked, asked.user, 'password');
    },
  }),
  call('DELETE /api/auth/identities/:identityId', {
    does: 'Removes one of the ways you sign in, unless it is the last',
    who: 'user',
    scope: 'account',
    reply: accountReply,
    answer: async ({ request, user }) => {
      if ((await deps.identities.list(user.id)).length < 2) throw new HttpRefusal('LAST_IDENTITY');
      if (!(await deps.identities.remove(user.id, idParam(request, 'identityId', 'UNKNOWN_IDENTITY'))))
        throw new HttpRefusal('UNKNOWN_IDENTITY');
      return tellAccount(deps, user);
    },
  }),
];
