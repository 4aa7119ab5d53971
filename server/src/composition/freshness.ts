import type { HttpDeps } from '../http/index.ts';
import type { Meters } from '../operations/index.ts';
import { FreshCache, MemoryCache, type RedisLink } from '../scaleout/index.ts';

/** What every request asks for, kept for a moment, by all processes together if there are several. */
export function freshness(redis: RedisLink | undefined, meters: Meters): HttpDeps['fresh'] {
  const cacheStore = redis?.cacheStore ?? new MemoryCache(() => performance.now());
  const dated = <T extends { readonly createdAt: Date }>(row: T): T => ({ ...row, createdAt: new Date(row.createdAt) });
  const counted = meters.lookedUp.bind(meters);
  return {
    users: new FreshCache(cacheStore, 'user', dated, counted),
    members: new FreshCache(cacheStore, 'member', ({ session, role }) => ({ session: dated(session), role }), counted),
  };
}
