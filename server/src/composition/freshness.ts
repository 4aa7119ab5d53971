import type { FreshCredentials } from '../auth/index.ts';
import type { SessionRow, UserRow } from '../database/index.ts';
import type { HttpDeps } from '../http/index.ts';
import type { Meters } from '../operations/index.ts';
import { FreshCache, MemoryCache, type RedisLink } from '../scaleout/index.ts';

/** Who carries which token, and who is a member of what. */
export interface Freshness {
  readonly credentials: FreshCredentials;
  readonly members: HttpDeps['fresh']['members'];
}

/** What every request asks for, kept for a moment, by all processes together if there are several. */
export function freshness(redis: RedisLink | undefined, meters: Meters): Freshness {
  const cacheStore = redis?.cacheStore ?? new MemoryCache(() => performance.now());
  const dated = <T extends { readonly createdAt: Date }>(row: T): T => ({ ...row, createdAt: new Date(row.createdAt) });
  const datedUser = (user: UserRow): UserRow => ({
    ...dated(user),
    tokensFrom: user.tokensFrom && new Date(user.tokensFrom),
  });
  const datedSession = (session: SessionRow): SessionRow => ({
    ...dated(session),
    archivedAt: session.archivedAt && new Date(session.archivedAt),
  });
  const counted = meters.lookedUp.bind(meters);
  return {
    credentials: new FreshCache(
      cacheStore,
      'credential',
      ({ user, ...rest }) => ({ user: datedUser(user), ...rest }),
      counted,
    ),
    members: new FreshCache(
      cacheStore,
      'member',
      ({ session, role }) => ({ session: datedSession(session), role }),
      counted,
    ),
  };
}
