import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startCluster, type Cluster } from './support/cluster.ts';
import { Guest } from './support/Guest.ts';
import { seatParty, until } from './support/Player.ts';

let cluster: Cluster;
beforeAll(async () => void (cluster = await startCluster({ asComposed: true })));
afterAll(() => cluster?.stop());

it('Two processes behind the shipped proxy, with what the compose file gives them, play', async () => {
  const { services } = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
    services: Record<string, { environment: Record<string, string> }>;
  };
  expect(['tallow-1', 'tallow-2'].map((name) => services[name]!.environment['PROCESS_ADDRESS'])).toEqual([
    '/p1',
    '/p2',
  ]);
  for (let table = 0; table < 4; table++) {
    const {
      gm,
      players: [bo],
    } = await seatParty(cluster.url, ['Bo']);
    expect(String(bo!.boot.seat.publicAddress)).toMatch(new RegExp(`^${new URL(cluster.url).host}/p[12]$`));
    expect(await gm.act({ action: 'token.create', name: 'Orc', ownerId: bo!.userId, x: 100, y: 100 })).toMatchObject({
      ok: true,
    });
    await until(() => bo!.tokenNamed('Orc') !== undefined);
    expect(await bo!.move(bo!.tokenNamed('Orc')!, 300, 300)).toMatchObject({ ok: true });
  }
}, 60_000);

it('What clients write about where they are counts for nothing', async () => {
  const eve = await Guest.signIn(cluster.url, 'Eve');
  const guess = (n: number) =>
    eve.api(
      'POST',
      '/api/sessions/join',
      { joinCode: `GUESS${n}` },
      { 'x-forwarded-for': `10.1.${n >> 8}.${n % 256}`, 'x-forwarded-proto': 'https' },
    );
  const codes: string[] = [];
  for (let n = 0; n < 1_500; n += 50)
    codes.push(
      ...(await Promise.all(Array.from({ length: 50 }, (_, i) => guess(n + i)))).map(
        ({ body }) => body.error.code as string,
      ),
    );
  expect(codes.filter((code) => code === 'RATE_LIMITED').length).toBeGreaterThan(200);
}, 60_000);

it('Pages connect to the proxy and nowhere else', async () => {
  const { host } = new URL(cluster.url);
  expect((await fetch(cluster.url)).headers.get('content-security-policy')).toContain(
    `connect-src 'self' ws://${host} wss://${host};`,
  );
});
