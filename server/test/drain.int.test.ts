import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SlowLine } from './chaos/SlowLine.ts';
import { seatParty } from './support/Player.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { startServer } from './support/startServer.ts';

let postgres: TestPostgres;
let line: SlowLine;
beforeAll(async () => {
  postgres = await startTestPostgres();
  line = await SlowLine.to(postgres.port);
});
afterAll(async () => {
  line?.close();
  await postgres?.stop();
});

describe('A server that is told to end', () => {
  it('answers what is under way, takes nothing new, saves the table, sends everybody away and ends well', async () => {
    const databaseUrl = await postgres.createDatabase();
    const server = await startServer({ databaseUrl: databaseUrl.replace(`:${postgres.port}/`, `:${line.port}/`) });
    const { gm, players: [bo], sessionId } = await seatParty(server.url, ['Bo']);
    line.slow(400);
    const underWay = Promise.all([gm.say('One'), bo!.say('Two'), bo!.say('Three')]);
    await sleep(100);
    const ending = server.stop('SIGTERM');
    await sleep(100);
    const tooLate = await bo!.say('Four');
    expect((await underWay).map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(tooLate).toMatchObject({ ok: false, error: { code: 'RESTARTING', retryable: true } });
    expect(await ending).toBe(0);
    await expect.poll(() => [gm.closeCode, bo!.closeCode]).toEqual([4001, 4001]);
    const [row] = await postgres.execute(`select (select max(seq) from action_event where session_id = '${sessionId}') as last,
      (select max(seq) from session_snapshot where session_id = '${sessionId}') as saved`, databaseUrl);
    expect(Number(row!['last'])).toBeGreaterThan(3);
    expect(row!['saved']).toEqual(row!['last']);
  });
});
