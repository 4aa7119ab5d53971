import { isUuid } from '@tallow/shared/kernel';
import {
  OidcProvider,
  Passkeys,
  Passwords,
  SignInKeeper,
  SpentOnce,
  type SharedClaims,
  type Tokens,
} from '../auth/index.ts';
import type { Config } from '../config.ts';
import { ApiTokens, Identities, Sessions, SignIns, Users, type Database } from '../database/index.ts';
import type { HttpDeps } from '../http/index.ts';
import type { LiveRooms } from '../rooms/index.ts';
import type { Freshness } from './freshness.ts';

/** Whether somebody was named as one who looks after this installation: by id, or by what their provider calls them. */
function adminsOf({ ADMIN_USERS: named }: Config, identities: Identities): HttpDeps['isAdmin'] {
  const subjects = named.filter((name) => !isUuid(name));
  return async ({ id }) => {
    if (named.includes(id)) return true;
    if (subjects.length === 0) return false;
    return (await identities.list(id)).some(
      ({ provider, subject }) =>
        provider === 'oidc' && subjects.some((name) => subject === name || subject.endsWith(`#${name}`)),
    );
  };
}

/** Nothing that may be answered once is good for longer (s). */
const GOOD_FOR_S = 900;

function oidcOf({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret }: Config) {
  return issuer === undefined ? undefined : new OidcProvider({ issuer, clientId: clientId!, clientSecret }, Date.now);
}
const labelOf = (issuer: string, { OIDC_LABEL }: Config): string => OIDC_LABEL ?? new URL(issuer).hostname;

type IdentityDeps = Pick<
  HttpDeps,
  'tokens' | 'identity' | 'identityOffer' | 'users' | 'identities' | 'signIns' | 'apiTokens' | 'passwords' | 'isAdmin'
>;

/** Who people are here, and how they sign in. */
export function identityDeps(
  config: Config,
  { orm }: Database,
  tokens: Tokens,
  rooms: LiveRooms,
  fresh: Freshness,
  claims: SharedClaims | undefined,
): IdentityDeps {
  const [users, identities, signIns, apiTokens] = [
    new Users(orm),
    new Identities(orm),
    new SignIns(orm),
    new ApiTokens(orm),
  ];
  const sessions = new Sessions(orm);
  const identity = new SignInKeeper({
    tokens,
    users,
    signIns,
    apiTokens,
    fresh: fresh.credentials,
    hangUp: async (userId, signInIds) =>
      rooms.hangUp(
        (await sessions.listForUser(userId)).map(({ id }) => id),
        userId,
        signInIds,
      ),
    now: Date.now,
  });
  const once = new SpentOnce(GOOD_FOR_S, claims);
  return {
    tokens,
    identity,
    users,
    identities,
    signIns,
    apiTokens,
    passwords: new Passwords(),
    isAdmin: adminsOf(config, identities),
    identityOffer: {
      guests: config.GUESTS === 'on',
      registration: config.REGISTRATION,
      providers: [
        ...(config.GUESTS === 'on' ? [{ id: 'guest', label: 'Guest' } as const] : []),
        { id: 'password', label: 'Password', registration: config.REGISTRATION },
        ...(config.OIDC_ISSUER === undefined
          ? []
          : [{ id: 'oidc', label: labelOf(config.OIDC_ISSUER, config), startUrl: '/api/auth/oidc/start' } as const]),
        ...(config.TELEGRAM_BOT_TOKEN === undefined ? [] : [{ id: 'telegram', label: 'Telegram' } as const]),
      ],
      telegramBotToken: config.TELEGRAM_BOT_TOKEN,
      oidc: oidcOf(config),
      once,
      passkeys: new Passkeys(tokens, once),
    },
  };
}
