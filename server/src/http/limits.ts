import type { RequestHandler } from 'express';
import type { HttpDeps } from './HttpDeps.ts';
import { RateLimit } from './RateLimit.ts';

/**
 * What one address may ask for in a minute, signed in or not: a whole party behind one router, and a load run on
 * loopback.
 */
export const PER_ADDRESS = { guest: 1_200, join: 1_200 } as const;
/** What one user may ask for in a minute, on however many connections. */
export const PER_USER = { 'create-session': 20, 'join-session': 20, bootstrap: 30, 'renew-code': 10 } as const;
/** Sessions that one user opened and that are still there. */
export const MAX_SESSIONS = 100;

type Limited = Pick<HttpDeps, 'now' | 'limits' | 'meters'>;

const limitOf = (deps: Limited, name: string, perMinute: number): RateLimit =>
  new RateLimit({
    name,
    perMinute,
    now: deps.now,
    shared: deps.limits,
    turnedAway: (what) => deps.meters.limited(what),
  });

export function limitAddress(deps: Limited, name: keyof typeof PER_ADDRESS): RequestHandler {
  const limit = limitOf(deps, name, PER_ADDRESS[name]);
  return async (request, _response, next) => {
    await limit.admit(request.ip ?? '');
    next();
  };
}

/** Answers what admits a user, or rejects with RATE_LIMITED. */
export function limitUser(deps: Limited, name: keyof typeof PER_USER): (userId: string) => Promise<void> {
  const limit = limitOf(deps, name, PER_USER[name]);
  return (userId) => limit.admit(userId);
}
