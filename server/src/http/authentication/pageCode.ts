import type { CookieOptions, Request } from 'express';
import { hashSecret, makeSecret } from '../../auth/index.ts';
import type { UserRow } from '../../database/index.ts';
import type { Asked } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { readCookie } from './readCookie.ts';

/** A code in an address is good for so long (ms), once, and in the browser alone that it was made for. */
const GOOD_FOR_MS = 60_000;
const COOKIE = 'tallow_page';
const options = ({ secure }: Request): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure,
  path: '/api/auth/login',
});

/** The browser's half is in a cookie: nobody is signed in by an address that somebody else gave them. */
const hashOf = (code: string, half: string): string => hashSecret(`${code}.${half}`);

/** What our page signs a user in with, whom a provider has just sent back. */
export async function makePageCode(deps: HttpDeps, { request, response }: Asked, user: UserRow): Promise<string> {
  const [code, half] = [makeSecret(), makeSecret()];
  await deps.signIns.keepCode(hashOf(code, half), user.id, new Date(deps.now() + GOOD_FOR_MS));
  response.cookie(COOKIE, half, { ...options(request), maxAge: GOOD_FOR_MS });
  return code;
}

export async function byPageCode(
  deps: HttpDeps,
  { request, response }: Asked,
  code: string,
): Promise<UserRow | undefined> {
  const half = readCookie(request.headers, COOKIE);
  if (half === undefined) return undefined;
  response.clearCookie(COOKIE, options(request));
  const userId = await deps.signIns.takeCode(hashOf(code, half));
  return userId === undefined ? undefined : deps.users.find(userId);
}
