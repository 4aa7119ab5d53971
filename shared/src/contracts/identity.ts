import { z } from 'zod';
import { displayName, userId } from './primitives.ts';
import { passkeyCreation, passkeyCreationOptions, passkeyEntry, passkeyEntryOptions } from './passkeys.ts';
import { oneLine, text } from './text.ts';

export const user = z.strictObject({ id: userId, displayName: z.string() });

/** How people may sign in here. `startUrl`: where a browser goes to begin. */
export const provider = z.strictObject({
  id: z.enum(['guest', 'password', 'passkey', 'oidc', 'telegram']),
  label: z.string(),
  startUrl: z.string().optional(),
  /** For `password`: whether new accounts are made, and whether only for people with a join code. */
  registration: z.enum(['open', 'invite', 'off']).optional(),
});
export type Provider = z.infer<typeof provider>;
export const providersReply = z.strictObject({ providers: z.array(provider) });

/** A path of this server's own: nothing that a browser could read as another server. */
const ownPath = text(500).regex(/^\/(?![/\\])[^\s\\]*$/, 'That is no path of this server');
/** Where to be when the provider has sent the browser back. */
export const oidcStartRequest = z.strictObject({ returnTo: ownPath.optional() });
/** Where a browser goes to sign in. */
export const oidcStartReply = z.strictObject({ url: z.string() });

export const guestRequest = z.strictObject({ displayName });
/**
 * `refreshToken` is for programs: a page of our own keeps it where no script reads it. `expiresIn` is how many seconds
 * the token is good for.
 */
export const signedInReply = z.strictObject({
  token: z.string(),
  user,
  expiresIn: z.int(),
  refreshToken: z.string().optional(),
});
export type SignedIn = z.infer<typeof signedInReply>;

/** What an account is called: letters of any script, digits and `. _ -`. */
const accountName = z
  .string()
  .trim()
  .min(3)
  .max(32)
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u, 'A name is letters, digits, and . _ - between them');
const newPassword = z.string().min(10).max(200);
/** A password as somebody types it: of any length that is worth comparing. */
const typedPassword = z.string().max(200);

/** With a guest's bearer token the guest becomes the account. `invite`: a table's join code, where one is asked for. */
export const registerRequest = z
  .strictObject({ name: accountName, password: newPassword, displayName, invite: text(200).optional() })
  .refine(({ name, password }) => !password.toLowerCase().includes(name.toLowerCase()) || password.length >= 20, {
    path: ['password'],
    message: 'A password is not made of the name',
  });
export const loginRequest = z.discriminatedUnion('provider', [
  z.strictObject({ provider: z.literal('password'), name: text(100), password: typedPassword }),
  z.strictObject({ provider: z.literal('oidc'), code: text(200) }),
  z.strictObject({ provider: z.literal('telegram'), initData: text(8_000) }),
  z.strictObject({ provider: z.literal('passkey'), response: passkeyEntry }),
]);
export type LoginWish = z.infer<typeof loginRequest>;
export type { PasskeyEntry } from './passkeys.ts';
/** A program brings its refresh token; a page names whom of those who signed in at this browser it asks for. */
export const refreshRequest = z.strictObject({ refreshToken: text(200).optional(), userId: userId.optional() });

const isoLanguage = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'A language is a tag like en or pt-BR');
export const identity = z.strictObject({
  id: z.uuid(),
  provider: z.enum(['password', 'passkey', 'oidc', 'telegram']),
  label: z.string(),
  createdAt: z.number(),
});
export const account = user.extend({
  locale: z.string().nullable(),
  /** Nothing but this browser knows a guest. */
  isGuest: z.boolean(),
  isAdmin: z.boolean(),
  /** Wants to be told by Telegram's bot when it is their turn; it takes an identity of Telegram. */
  turnMessages: z.boolean(),
  identities: z.array(identity),
});
export type Account = z.infer<typeof account>;
export const accountReply = z.strictObject({ user: account });
export const changeAccountRequest = z.strictObject({
  displayName: displayName.optional(),
  locale: isoLanguage.nullable().optional(),
  turnMessages: z.boolean().optional(),
});
export const changePasswordRequest = z.strictObject({ current: typedPassword, password: newPassword });

/** What a browser makes a passkey with, and signs in with one it has: `PublicKeyCredential…OptionsJSON` of WebAuthn. */
export const passkeyOptionsReply = z.strictObject({ options: passkeyCreationOptions });
export const passkeyChallengeReply = z.strictObject({ options: passkeyEntryOptions });
/** `response` is what the browser made of the options; `label` tells this passkey from the others of its owner. */
export const passkeyRequest = z.strictObject({ label: oneLine(80), response: passkeyCreation });

/** Browsers and programs that somebody is signed in with. */
export const signInsReply = z.strictObject({
  signIns: z.array(
    z.strictObject({
      id: z.uuid(),
      device: z.string(),
      createdAt: z.number(),
      usedAt: z.number(),
      /** The one that asks. */
      current: z.boolean(),
    }),
  ),
});

const tokenScope = z.enum(['read', 'play', 'gm']);
/** A token for a program: good for looking, for playing, or for leading tables, too. */
export const createTokenRequest = z.strictObject({
  name: oneLine(80),
  scope: tokenScope,
  expiresInDays: z.int().min(1).max(365),
});
export const apiToken = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  scope: tokenScope,
  createdAt: z.number(),
  expiresAt: z.number(),
});
export const apiTokensReply = z.strictObject({ tokens: z.array(apiToken) });
/** `token` is shown this once. */
export const createTokenReply = z.strictObject({ token: z.string(), apiToken });
