import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Player, seatParty } from './support/Player.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { startServer } from './support/startServer.ts';

let postgres: TestPostgres;
beforeAll(async () => void (postgres = await startTestPostgres()));
afterAll(() => postgres?.stop());

/** Nothing can be saved until the returned function is called. */
async function holdJournal(databaseUrl: string): Promise<() => Promise<void>> {
  const holder = new pg.Client({ connectionString: databaseUrl });
  await holder.connect();
  await holder.query('begin; lock table action_event in access exclusive mode');
  return () => holder.end();
}

describe('A server that is told to end', () => {
  it('[ACT9] answers what is under way, takes and opens nothing new, saves the table, sends everybody away and ends well', async () => {
    const databaseUrl = await postgres.createDatabase();
    const server = await startServer({ databaseUrl });
    const {
      gm,
      players: [bo],
      sessionId,
    } = await seatParty(server.url, ['Bo']);
    const cy = await Player.signIn(server.url, 'Cy');
    const unopened = await cy.createSession();
    const release = await holdJournal(databaseUrl);
    const underWay = Promise.all([gm.say('One'), bo!.say('Two'), bo!.say('Three')]);
    await sleep(100);
    const ending = server.stop('SIGTERM');
    await sleep(100);
    expect(await bo!.say('Four')).toMatchObject({ ok: false, error: { code: 'RESTARTING', retryable: true } });
    expect(await cy.bootstrap(unopened.id)).toMatchObject({ status: 503, body: { error: { code: 'RESTARTING' } } });
    expect(await bo!.bootstrap(sessionId)).toMatchObject({ status: 503, body: { error: { code: 'RESTARTING' } } });
    await release();
    expect((await underWay).map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await ending).toBe(0);
    await expect.poll(() => [gm.closeCode, bo!.closeCode]).toEqual([4001, 4001]);
    const [row] = await postgres.execute(
      `select (select max(seq) from action_event where session_id = '${sessionId}') as last,
      (select max(seq) from session_snapshot where session_id = '${sessionId}') as saved`,
      databaseUrl,
    );
    expect(Number(row!['last'])).toBeGreaterThan(3);
    expect(row!['saved']).toEqual(row!['last']);
  });
});

it('does not wait for somebody who reserved a seat and never took it', async () => {
  const server = await startServer();
  const gm = await Player.signIn(server.url, 'Ada');
  const { id } = await gm.createSession();
  expect((await gm.bootstrap(id)).status).toBe(200);
  const begin = performance.now();
  expect(await server.stop()).toBe(0);
  expect(performance.now() - begin).toBeLessThan(5_000);
}, 30_000);
