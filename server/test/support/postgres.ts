import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startPostgres, type ThrowAwayPostgres } from '../../../scripts/postgres.mjs';

export interface TestPostgres extends ThrowAwayPostgres {
  /** An empty database of its own; answers its URL. */
  createDatabase(): Promise<string>;
  /** Runs SQL as superuser on a database of this cluster, on a connection of its own. */
  execute(sql: string, url?: string): Promise<readonly Record<string, unknown>[]>;
}

/** One real cluster for a test file. Without PostgreSQL it throws: a missing server must never look like a pass. */
export async function startTestPostgres(
  settings: Readonly<Record<string, string | number>> = {},
): Promise<TestPostgres> {
  const server = await startPostgres({ settings });
  const execute = async (sql: string, url = server.url): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const createDatabase = async (): Promise<string> => {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    await execute(`create database ${name}`);
    return server.url.replace(/\/postgres$/, `/${name}`);
  };
  return Object.assign(server, { createDatabase, execute });
}
