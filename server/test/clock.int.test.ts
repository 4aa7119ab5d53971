import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Player, seatParty } from './support/Player.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { startServer, type RunningServer, type ServerOptions } from './support/startServer.ts';

let postgres: TestPostgres;
let options: ServerOptions;
let server: RunningServer;
beforeAll(async () => {
  postgres = await startTestPostgres();
  options = {
    databaseUrl: await postgres.createDatabase(),
    preload: [path.join(import.meta.dirname, 'chaos/jumpingClock.mjs')],
    env: { IDLE_WARN_AFTER: '60', IDLE_CLOSE_AFTER: '1' },
  };
  server = await startServer(options);
});
afterAll(async () => {
  await server?.stop();
  await postgres?.stop();
});

describe('When the time of day jumps by an hour', () => {
  it('[ACT10] nobody is taken for idle, and everybody may go on', async () => {
    const {
      gm,
      players: [bo],
    } = await seatParty(server.url, ['Bo']);
    for (const signal of ['SIGUSR2', 'SIGHUP', 'SIGHUP', 'SIGUSR2'] as const) {
      server.child.kill(signal);
      await sleep(600);
      expect([gm.closeCode, bo!.closeCode]).toEqual([undefined, undefined]);
      expect(await bo!.say('Still here')).toMatchObject({ ok: true });
    }
    expect(gm.heard.filter(({ type }) => type === 'event.idle_warning')).toEqual([]);
  });

  it('an older reconnect token stays stale, though the newer one was given at an earlier time of day', async () => {
    server.child.kill('SIGUSR2');
    await sleep(100);
    const ada = await Player.signIn(server.url, 'Ada');
    const { id } = await ada.createSession();
    await ada.sitDown(id);
    const { reconnectToken } = ada.boot;
    await server.stop();
    server = await startServer({ ...options, port: server.port, dataDir: server.dataDir });
    await ada.sitDown(id, { reconnectToken });
    expect((await ada.bootstrap(id, { reconnectToken })).body.error?.code).toBe('STALE_TOKEN');
    expect(ada.closeCode).toBeUndefined();
    await ada.leave();
  });
});
