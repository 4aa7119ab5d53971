import fs from 'node:fs';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/pglite';
import type { Database, DatabaseLog } from '../Database.ts';
import type { JournalConnection } from '../JournalConnection.ts';
import { ormOptions } from '../ormOptions.ts';
import { ping } from '../ping.ts';
import { EmbeddedClient } from './EmbeddedClient.ts';
import { vacuumWhenDue } from './vacuumWhenDue.ts';

/** The journal shares the engine's only session with the ORM, so closing it closes nothing. */
function connectionTo(client: EmbeddedClient): JournalConnection {
  return {
    async run(statement, values) {
      const { rows, affectedRows } = await client.query(statement.text, [...values]);
      return { rows, count: affectedRows ?? rows.length };
    },
    close: () => Promise.resolve(),
  };
}

export interface EmbeddedDatabase extends Database {
  readonly kind: 'embedded';
  readonly client: EmbeddedClient;
}

/** Opens the PostgreSQL in `${dataDir}/db`, a folder that only this process may use at a time. */
export async function openEmbedded(dataDir: string, log: DatabaseLog): Promise<EmbeddedDatabase> {
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const client = new EmbeddedClient(join(dataDir, 'db'), (error) => {
    log.error('the embedded database stopped and is being reopened', error);
  });
  try {
    await client.waitReady;
    // A function, because MikroORM deep-clones bare objects in its options.
    const orm = await MikroORM.init({ ...ormOptions, dbName: 'embedded', driverOptions: { pglite: () => client } });
    await orm.migrator.up();
    const stopVacuum = vacuumWhenDue(client, join(dataDir, 'db.vacuumed'), log);
    return {
      orm,
      kind: 'embedded',
      client,
      journalConnection: () => connectionTo(client),
      ping: () => ping(orm),
      async close() {
        stopVacuum();
        await orm.close();
        await client.close();
      },
    };
  } catch (error) {
    await client.abandon();
    throw error;
  }
}
