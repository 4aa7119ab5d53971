import type { Database, DatabaseLog } from './Database.ts';

export interface DatabaseOptions {
  /** A PostgreSQL server; without it the embedded one runs in `${dataDir}/db`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly log?: DatabaseLog;
}

const silent: DatabaseLog = { info: () => undefined, error: () => undefined };

/** Opens and migrates the database. Refuses with a DatabaseStartError that says what to do about it. */
export async function openDatabase({ databaseUrl, dataDir, log = silent }: DatabaseOptions): Promise<Database> {
  const startedAt = performance.now();
  // Loaded on demand: neither back end pays for the other's driver.
  const database =
    databaseUrl === undefined
      ? await (await import('./embedded/openEmbedded.ts')).openEmbedded(dataDir, log)
      : await (await import('./server/openServer.ts')).openServer(databaseUrl);
  log.info('database opened', { kind: database.kind, tookMs: Math.round(performance.now() - startedAt) });
  return database;
}
