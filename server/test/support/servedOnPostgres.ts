import { afterAll, beforeAll } from 'vitest';
import { startTestPostgres, type TestPostgres } from './postgres.ts';
import { startServer, type RunningServer } from './startServer.ts';

/** There from the first test of a file until after its last. A test that ends the server leaves another one here. */
export interface Home {
  postgres: TestPostgres;
  databaseUrl: string;
  server: RunningServer;
}

/** A server on a PostgreSQL of its own, for the tests of this file. */
export function servedOnPostgres(env: Readonly<Record<string, string>> = {}): Home {
  const home = {} as Home;
  beforeAll(async () => {
    home.postgres = await startTestPostgres();
    home.databaseUrl = await home.postgres.createDatabase();
    home.server = await startServer({ databaseUrl: home.databaseUrl, env });
  });
  afterAll(async () => {
    await home.server?.stop();
    await home.postgres?.stop();
  });
  return home;
}
