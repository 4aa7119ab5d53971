import { MikroORM } from '@mikro-orm/postgresql';
import type { Database } from '../Database.ts';
import { ormOptions } from '../ormOptions.ts';
import { ping } from '../ping.ts';
import { migrateUnderLock } from './migrateUnderLock.ts';
import { ServerConnection } from './ServerConnection.ts';

/** Connects to a real PostgreSQL and brings its schema up to date. */
export async function openServer(url: string): Promise<Database> {
  const orm = await migrateUnderLock(url, () => MikroORM.init({
    ...ormOptions,
    clientUrl: url,
    pool: { min: 0, max: 8 },
    driverOptions: { connectionTimeoutMillis: 3_000, application_name: 'tallow', keepAlive: true, idle_in_transaction_session_timeout: 10_000 },
  }));
  return {
    orm,
    kind: 'postgresql',
    journalConnection: () => new ServerConnection(url),
    ping: () => ping(orm),
    close: () => orm.close(),
  };
}
