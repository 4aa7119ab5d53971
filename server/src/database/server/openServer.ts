import { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Database } from '../Database.ts';
import { ormOptions } from '../ormOptions.ts';
import { ping } from '../ping.ts';
import { migrateUnderLock } from './migrateUnderLock.ts';
import { ServerConnection } from './ServerConnection.ts';

/** Connects to a real PostgreSQL and brings its schema up to date. */
export async function openServer(url: string): Promise<Database> {
  let pool: Pool | undefined;
  const onPoolCreated = (created: Pool): void => {
    pool = created;
  };
  const orm = await migrateUnderLock(url, () =>
    MikroORM.init({
      ...ormOptions,
      clientUrl: url,
      pool: { min: 0, max: 8 },
      driverOptions: {
        connectionTimeoutMillis: 3_000,
        application_name: 'tallow',
        keepAlive: true,
        idle_in_transaction_session_timeout: 10_000,
        onPoolCreated,
      },
    }),
  );
  return {
    orm,
    kind: 'postgresql',
    journalConnection: () => new ServerConnection(url),
    poolUse: () => ({ open: pool?.totalCount ?? 0, idle: pool?.idleCount ?? 0, waiting: pool?.waitingCount ?? 0 }),
    ping: () => ping(orm),
    close: () => orm.close(),
  };
}
