import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { isOurDataDir, openDisk, type DiskPort } from '../assets/index.ts';
import { Mentions, Secrets, type Database } from '../database/index.ts';
import type { Meters } from '../operations/index.ts';

/** The data folder, swept of what no row of the database mentions. */
export async function watchDisk(dataDir: string, database: Database, meters: Meters, log: Logger): Promise<DiskPort> {
  const mark = await new Secrets(database.orm).getOrCreate('data-folder', randomUUID);
  const mentions = new Mentions(database.orm);
  return openDisk(dataDir, {
    mentioned: () => mentions.all(),
    isOurs: () => isOurDataDir(dataDir, mark),
    now: Date.now,
    swept: ({ removed, waiting }) => {
      meters.swept(removed, waiting);
      if (removed.length > 0)
        log.info({ removed: removed.length, waiting }, 'Files that belonged to nobody were removed');
    },
    failed: (cause) => log.warn({ err: cause }, 'The data folder could not be swept'),
  });
}
