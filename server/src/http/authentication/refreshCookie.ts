import type { CookieOptions, Request, Response } from 'express';
import { SIGN_IN_MS } from '../../auth/index.ts';
import { readCookie } from './readCookie.ts';

/** Several people may sign in at one browser: each has a cookie. */
const nameOf = (userId: string): string => `tallow_refresh_${userId}`;
/** Sent to the calls that need it and to no others; to no script, and with no request that another site makes. */
const options = (request: Request): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: request.secure,
  path: '/api/auth',
});

/** Whether a page of our own asks: browsers say so, programs say nothing. */
export function isOwnPage({ headers }: Request): boolean {
  if (headers['sec-fetch-site'] !== undefined) return headers['sec-fetch-site'] === 'same-origin';
  const { origin } = headers;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === headers.host;
}

export function keepRefreshToken(request: Request, response: Response, userId: string, refreshToken: string): void {
  response.cookie(nameOf(userId), refreshToken, { ...options(request), maxAge: SIGN_IN_MS });
}

export function dropRefreshToken(request: Request, response: Response, userId: string): void {
  response.clearCookie(nameOf(userId), options(request));
}

export function readRefreshToken({ headers }: Request, userId: string): string | undefined {
  return readCookie(headers, nameOf(userId));
}
