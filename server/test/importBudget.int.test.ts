import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importMap, upload } from './support/importMap.ts';
import { Player, until } from './support/Player.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { OPERATOR, startServer, type RunningServer } from './support/startServer.ts';

let postgres: TestPostgres;
let server: RunningServer;
let huge: Buffer;
let small: Buffer;
beforeAll(async () => {
  postgres = await startTestPostgres();
  server = await startServer({ databaseUrl: await postgres.createDatabase() });
  huge = await sharp({ create: { width: 10_900, height: 10_900, channels: 3, background: '#446644' } })
    .png({ palette: true })
    .toBuffer();
  small = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#446644' } })
    .png()
    .toBuffer();
});
afterAll(async () => {
  await server?.stop();
  await postgres?.stop();
});

async function metric(name: string): Promise<number> {
  const basic = Buffer.from(`${OPERATOR.user}:${OPERATOR.password}`).toString('base64');
  const text = await (await fetch(`${server.url}/metrics`, { headers: { authorization: `Basic ${basic}` } })).text();
  return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1] ?? 0);
}

describe('Somebody who imports one huge picture after the other', () => {
  it('waits behind others, is told to wait, and stops when the table goes', async () => {
    const [greedy, other] = [await Player.signIn(server.url, 'Greedy'), await Player.signIn(server.url, 'Other')];
    const [theirs, ours] = [await greedy.createSession(), await other.createSession()];
    expect(huge.length).toBeLessThan(200_000);
    const answers = [];
    for (let i = 0; i < 34; i++) answers.push(await upload(greedy, theirs.id, i < 4 ? huge : small, `Map ${i}.png`));
    const refused = answers.filter(({ status }) => status !== 202);
    expect(refused.length).toBeGreaterThan(20);
    for (const { status, body } of refused)
      expect([status, body.error.code, body.error.retryable]).toEqual([409, 'TOO_MANY', false]);

    const since = performance.now();
    expect(await importMap(other, ours.id, small, 'Small.png')).toMatchObject({ status: 'done' });
    expect(performance.now() - since).toBeLessThan(5_000);

    await until(async () => (await metric('tallow_imports_working')) === 1);
    expect((await greedy.api('DELETE', `/api/sessions/${theirs.id}`)).status).toBe(204);
    await until(
      async () => (await metric('tallow_imports_working')) + (await metric('tallow_imports_waiting')) === 0,
      3_000,
    );
    expect(await metric('tallow_imports_total{outcome="too_many"}')).toBe(refused.length);
    expect(await metric('tallow_imports_total{outcome="cancelled"}')).toBeGreaterThan(0);
  }, 60_000);
});

describe('Portraits', () => {
  it('are decoded apart from the tables, and not too many at once', async () => {
    const gm = await Player.signIn(server.url, 'Gail');
    const { id } = await gm.createSession();
    const send = async () => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(huge)]), 'face.png');
      return (
        await fetch(`${server.url}/api/sessions/${id}/portraits`, {
          method: 'POST',
          headers: { authorization: `Bearer ${gm.token}` },
          body: form,
        })
      ).status;
    };
    const delays: number[] = [];
    const sending = Promise.all(Array.from({ length: 12 }, send));
    for (let i = 0; i < 20; i++) {
      const since = performance.now();
      await fetch(`${server.url}/healthz`);
      delays.push(performance.now() - since);
    }
    const statuses = await sending;
    expect([
      statuses.filter((status) => status === 201).length,
      statuses.filter((status) => status === 409).length,
    ]).toEqual([8, 4]);
    expect(delays.toSorted((a, b) => a - b)[10]).toBeLessThan(250);
  }, 120_000);
});
