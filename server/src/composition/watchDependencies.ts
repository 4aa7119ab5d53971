import type { Logger } from 'pino';
import type { Database } from '../database/index.ts';
import type { PostgresJournal } from '../journal/index.ts';
import { databaseSaves, DependencyWatch, type Dependency, type Meters } from '../operations/index.ts';
import type { RedisLink } from '../scaleout/index.ts';

/** Measures what the journal holds back, and says when what the server depends on goes and comes. */
export function watchDependencies(
  database: Database,
  journal: PostgresJournal,
  meters: Meters,
  redis: RedisLink | undefined,
  log: Logger,
): DependencyWatch {
  meters.watchJournal(() => journal.stats());
  if (database.poolUse) meters.watchPool(database.poolUse);
  const checks = new Map<Dependency, () => Promise<unknown>>([['database', () => databaseSaves(database, journal)]]);
  if (redis) checks.set('redis', () => redis.ping());
  const watch = new DependencyWatch(checks, Date.now);
  watch.listen(({ dependency, since }) => {
    meters.dependencyChanged(dependency, since !== null);
    if (since === null) log.info({ dependency }, 'A dependency is back');
    else log.error({ dependency }, 'A dependency does not answer');
  });
  return watch;
}
