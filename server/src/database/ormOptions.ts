import { Migrator } from '@mikro-orm/migrations';
import { entities } from './entities/index.ts';
import { migrationsList } from './migrations/index.ts';

/** What both back ends share: entities, migrations, UTC. */
export const ormOptions = {
  entities,
  extensions: [Migrator],
  forceUtcTimezone: true,
  migrations: { migrationsList, snapshot: false, silent: true },
};
