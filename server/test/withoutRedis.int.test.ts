import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startRedis, type ThrowAwayRedis } from '../../scripts/redis.mjs';
import { Guest } from './support/Guest.ts';
import { Player, until } from './support/Player.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { freePort, startServer, type RunningServer } from './support/startServer.ts';

let postgres: TestPostgres;
let redis: ThrowAwayRedis;
let servers: readonly [RunningServer, RunningServer];
beforeAll(async () => {
  [postgres, redis] = await Promise.all([startTestPostgres(), startRedis()]);
  await redis.stop();
  const databaseUrl = await postgres.createDatabase();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'tallow-two-'));
  const start = async (): Promise<RunningServer> => {
    const port = await freePort();
    return startServer({
      databaseUrl,
      dataDir,
      port,
      env: { REDIS_URL: redis.url, PROCESS_ADDRESS: `127.0.0.1:${port}` },
    });
  };
  servers = [await start(), await start()];
});
afterAll(async () => {
  await Promise.all((servers ?? []).map((server) => server.stop()));
  await redis?.close();
  await postgres?.stop();
});

const health = async (server: RunningServer) =>
  (await (await fetch(`${server.url}/api/health`)).json()) as { status: string; dependencies: { redis: string } };
const isDegraded = async (server: RunningServer): Promise<boolean> =>
  (await health(server)).dependencies.redis === 'down';

/** Tries again as a page does. */
async function sitDownSoon(player: Player, sessionId: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const { status, body } = await player.bootstrap(sessionId);
    if (status === 200) return player.take(body.seat);
    if (tries === 20) throw new Error(JSON.stringify(body));
    await sleep(1_500);
  }
}

it('Servers start without Redis, say so, play, and take it in when it comes', async () => {
  const [one, two] = servers;
  for (const server of servers) {
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    await until(() => isDegraded(server));
    expect(await health(server)).toMatchObject({ status: 'degraded', dependencies: { redis: 'down' } });
    expect(server.output()).toContain('starts without it');
  }
  // A session opens, plays, and tells its people what is missing.
  const gm = await Guest.signIn(one.url, 'Ada');
  const { id: sessionId, joinCode } = await gm.createSession();
  await gm.sitDown(sessionId);
  await until(() => gm.heard.some(({ type }) => type === 'event.degraded'));
  expect(await gm.act({ action: 'token.create', name: 'Orc', x: 100, y: 100 })).toMatchObject({ ok: true });

  // The other process leaves it to the one that plays it, by the word of the database.
  const bo = await Player.signIn(two.url, 'Bo');
  expect((await bo.api('POST', '/api/sessions/join', { joinCode })).body.error.code).toBe('STORAGE_UNAVAILABLE');
  expect(await gm.say('Still here')).toMatchObject({ ok: true });
  expect(gm.closeCode).toBeUndefined();

  // One that nobody plays any more opens wherever it is asked for.
  const cy = await Player.signIn(one.url, 'Cy');
  const asleep = await cy.createSession();
  await cy.sitDown(asleep.id);
  expect(await cy.act({ action: 'token.create', name: 'Sleeper', x: 100, y: 100 })).toMatchObject({ ok: true });
  await cy.leave();
  const there = new Player(two.url);
  there.token = cy.token;
  await sitDownSoon(there, asleep.id);
  expect(there.tokenNamed('Sleeper')).toBeDefined();

  // Redis comes: both say so, and find each other's rooms.
  await redis.start();
  for (const server of servers) await until(async () => !(await isDegraded(server)), 10_000);
  await until(() => gm.heard.some(({ type }) => type === 'event.recovered'), 10_000);
  await until(async () => (await bo.api('POST', '/api/sessions/join', { joinCode })).status === 200, 10_000);
  await bo.sitDown(sessionId);
  expect([...bo.state.members.keys()]).toHaveLength(2);
  expect(await gm.say('Welcome')).toMatchObject({ ok: true });
  await until(() => bo.chatHeard().includes('Welcome'));
  expect(gm.closeCode).toBeUndefined();
  await there.leave();

  // And when it goes again, tables play on.
  await redis.stop();
  for (const server of servers) await until(() => isDegraded(server), 10_000);
  expect(await bo.say('On we go')).toMatchObject({ ok: true });
  await sleep(3_000);
  expect([gm.closeCode, bo.closeCode]).toEqual([undefined, undefined]);
  await redis.start();
  for (const server of servers) await until(async () => !(await isDegraded(server)), 10_000);
  expect(await gm.say('All there')).toMatchObject({ ok: true });
  await gm.leave();
  await bo.leave();
}, 120_000);

it('A process that dies while Redis is away does not take its sessions with it', async () => {
  const [one, two] = servers;
  const gm = await Player.signIn(two.url, 'Ada');
  const { id } = await gm.createSession();
  await gm.sitDown(id);
  expect(await gm.act({ action: 'token.create', name: 'Survivor', x: 100, y: 100 })).toMatchObject({ ok: true });
  await redis.stop();
  await until(() => isDegraded(one), 10_000);
  await two.stop('SIGKILL');
  const there = new Player(one.url);
  there.token = gm.token;
  await sitDownSoon(there, id);
  expect(there.tokenNamed('Survivor')).toBeDefined();
  await there.leave();
  await redis.start();
}, 60_000);
