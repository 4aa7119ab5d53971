import { loginRequest, providersReply, refreshRequest, signedInReply, type LoginWish } from '@tallow/shared/contracts';
import { assertNever } from '@tallow/shared/kernel';
import { readInitData } from '../../auth/index.ts';
import type { UserRow } from '../../database/index.ts';
import { call, type Asked, type Call } from '../calls/Call.ts';
import { RateLimit } from '../calls/RateLimit.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { foldName } from './foldName.ts';
import { knownAs } from './knownAs.ts';
import { byPageCode } from './pageCode.ts';
import { byPasskey } from './passkeyCalls.ts';
import { mayHavePasskeys } from './relyingParty.ts';
import { hashOf, judge } from './passwords.ts';
import { dropRefreshToken, readRefreshToken } from './refreshCookie.ts';
import { signIn, tellPass } from './signedIn.ts';

/** Tries at one account in a minute, from everywhere together. */
const TRIES_BY_NAME = 10;

export function signInCalls(deps: HttpDeps): readonly Call[] {
  const triesByName = new RateLimit({
    name: 'login-name',
    perMinute: TRIES_BY_NAME,
    now: deps.now,
    shared: deps.limits,
    turnedAway: (what) => deps.meters.limited(what),
  });

  async function byPassword(name: string, password: string): Promise<UserRow | undefined> {
    const subject = foldName(name);
    await triesByName.admit(subject);
    const identity = await deps.identities.find('password', subject);
    if (!(await judge(deps, password, identity?.secret)) || !identity) return undefined;
    if (deps.passwords.isOutdated(identity.secret!))
      await deps.identities.changeSecret(identity.id, await hashOf(deps, password));
    return deps.users.find(identity.userId);
  }

  function byTelegram(initData: string): Promise<UserRow | undefined> {
    const { telegramBotToken } = deps.identityOffer;
    if (telegramBotToken === undefined) throw new HttpRefusal('NOT_OFFERED');
    const vouched = readInitData(initData, telegramBotToken, deps.now());
    return vouched ? knownAs(deps, 'telegram', vouched) : Promise.resolve(undefined);
  }

  async function userOf(asked: Asked, wish: LoginWish): Promise<UserRow | undefined> {
    switch (wish.provider) {
      case 'password':
        return byPassword(wish.name, wish.password);
      case 'oidc':
        return byPageCode(deps, asked, wish.code);
      case 'telegram':
        return byTelegram(wish.initData);
      case 'passkey':
        return byPasskey(deps, asked, wish.response);
      default:
        return assertNever(wish);
    }
  }

  /** Renews what an old token of a guest stands for, from before there were sign-ins. */
  async function withoutSignIn(asked: Asked): Promise<UserRow | undefined> {
    const { authorization } = asked.request.headers;
    const old = authorization?.startsWith('Bearer ') ? await deps.identity.verify(authorization.slice(7)) : undefined;
    return old?.signInId === null ? old.user : undefined;
  }

  return [
    call('GET /api/auth/providers', {
      does: 'Lists the ways in which people may sign in here',
      who: 'anybody',
      reply: providersReply,
      answer: ({ request }) => ({
        providers: [
          ...deps.identityOffer.providers,
          ...(mayHavePasskeys(deps, request) ? [{ id: 'passkey' as const, label: 'Passkey' }] : []),
        ],
      }),
    }),
    call('POST /api/auth/login', {
      does: 'Signs somebody in who is known here',
      who: 'anybody',
      body: loginRequest,
      reply: signedInReply,
      limits: [{ name: 'login', by: 'address', perMinute: 60 }],
      answer: async (asked, wish) => {
        const user = await userOf(asked, wish);
        if (!user) {
          deps.meters.http.signedIn(wish.provider, 'refused');
          throw new HttpRefusal('UNAUTHENTICATED');
        }
        return signIn(deps, asked, user, wish.provider);
      },
    }),
    call('POST /api/auth/refresh', {
      does: 'Hands out a new token for a refresh token, which is replaced',
      who: 'anybody',
      body: refreshRequest,
      reply: signedInReply,
      limits: [{ name: 'refresh', by: 'address', perMinute: 1_200 }],
      answer: async (asked, { refreshToken, userId }) => {
        const { request, response } = asked;
        const presented = refreshToken ?? (userId && readRefreshToken(request, userId));
        const pass = presented === undefined ? undefined : await deps.identity.refresh(presented);
        if (pass) return tellPass(asked, pass);
        const guest = presented === undefined ? await withoutSignIn(asked) : undefined;
        if (guest) return signIn(deps, asked, guest, 'guest');
        if (userId !== undefined) dropRefreshToken(request, response, userId);
        throw new HttpRefusal('UNAUTHENTICATED');
      },
    }),
  ];
}
