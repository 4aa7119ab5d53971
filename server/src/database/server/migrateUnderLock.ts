import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/core';
import pg from 'pg';
import { DatabaseStartError } from '../DatabaseStartError.ts';

const advisoryLock = 7_203_601;
const startingUp = '57P03';

function toStartError(cause: unknown, client: pg.Client): DatabaseStartError {
  const where = `${client.host}:${client.port}, database "${client.database ?? ''}"`;
  const { code, message } = cause as { code?: string; message?: string };
  const answered = /^[0-9A-Z]{5}$/.test(code ?? '') && code !== 'EPIPE';
  const reason = message === undefined || message === '' ? code : message;
  return answered
    ? new DatabaseStartError('refused', `PostgreSQL at ${where} refused the connection: ${reason}`, cause)
    : new DatabaseStartError(
        'unreachable',
        `PostgreSQL at ${where} cannot be reached: ${reason}. Check DATABASE_URL and that the server is running.`,
        cause,
      );
}

/** A server that is still recovering is waited for; any other failure is an answer. */
async function connectPatiently(url: string, patienceMs: number): Promise<pg.Client> {
  for (const deadline = performance.now() + patienceMs; ;) {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'tallow-migrations',
      connectionTimeoutMillis: 3_000,
    });
    client.on('error', () => undefined); // the query that is under way reports it
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if ((error as { code?: unknown }).code !== startingUp || performance.now() > deadline)
        throw toStartError(error, client);
      await sleep(200);
    }
  }
}

/** Processes that start together migrate one after the other; ending the session frees the lock. */
export async function migrateUnderLock(
  url: string,
  open: () => Promise<MikroORM>,
  patienceMs = 15_000,
): Promise<MikroORM> {
  const guard = await connectPatiently(url, patienceMs);
  try {
    await guard.query('select pg_advisory_lock($1)', [advisoryLock]);
    const orm = await open();
    try {
      await orm.migrator.up();
      return orm;
    } catch (error) {
      await orm.close();
      throw error;
    }
  } finally {
    await guard.end();
  }
}
