import type { CookieOptions, Request } from 'express';
import { z } from 'zod';
import type { Asked } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { readCookie } from './readCookie.ts';

/** Time (s) to sign in at the provider. */
const GOOD_FOR_S = 600;
const COOKIE = 'tallow_oidc';
/** The way back comes from another site: a stricter cookie would not be sent along. */
const options = ({ secure }: Request): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure,
  path: '/api/auth/oidc',
});

/** What a browser takes along to the provider and back. */
const transaction = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  redirectUri: z.string(),
  /** Who asked, if they were somebody here already. */
  userId: z.string().nullable(),
  returnTo: z.string(),
});
type Transaction = z.infer<typeof transaction>;

export async function keepTransaction(
  { tokens }: HttpDeps,
  { request, response }: Asked,
  kept: Transaction,
): Promise<void> {
  const errand = await tokens.issueErrand('oidc', kept, GOOD_FOR_S);
  response.cookie(COOKIE, errand, { ...options(request), maxAge: GOOD_FOR_S * 1000 });
}

/** Undefined when it is over: too old, of another browser, or taken before. */
export async function takeTransaction(
  { tokens, identityOffer }: HttpDeps,
  { request, response }: Asked,
): Promise<Transaction | undefined> {
  const cookie = readCookie(request.headers, COOKIE);
  const errand = cookie === undefined ? undefined : await tokens.verifyErrand('oidc', cookie);
  if (!errand) return undefined;
  response.clearCookie(COOKIE, options(request));
  if (!(await identityOffer.once.spend(errand.id))) return undefined;
  return transaction.parse(errand.says);
}
