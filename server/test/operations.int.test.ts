import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { seatParty, until, type Player } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';
import { OPERATOR } from './support/startServer.ts';

const home = servedOnPostgres();

const basic = `Basic ${Buffer.from(`${OPERATOR.user}:${OPERATOR.password}`).toString('base64')}`;
const metrics = async (): Promise<string> =>
  (await fetch(`${home.server.url}/metrics`, { headers: { authorization: basic } })).text();
const valueOf = (text: string, name: string): number =>
  Number(new RegExp(`^${name.replaceAll(/[{}"]/g, '\\$&')} (\\S+)`, 'm').exec(text)?.[1] ?? Number.NaN);
const heard = (player: Player, type: string): number => player.heard.filter((one) => one.type === type).length;

describe('An operator sees', () => {
  it('nothing without signing in', async () => expect((await fetch(`${home.server.url}/metrics`)).status).toBe(401));

  it('what the process does: acks, commits, events, frames, rooms, seats, limits, connections', async () => {
    const { bo, gm } = await seatParty(home.server.url, ['Bo']).then(({ gm: leader, players }) => ({
      gm: leader,
      bo: players[0]!,
    }));
    const before = await metrics();
    await gm.act({ action: 'token.create', name: 'Bo the Brave', ownerId: bo.userId, x: 400, y: 400 });
    await until(() => bo.tokenNamed('Bo the Brave') !== undefined);
    await bo.move(bo.tokenNamed('Bo the Brave')!, 500, 500);
    await bo.act({ action: 'undo', scope: 'table' });
    await Promise.all(Array.from({ length: 40 }, () => bo.say('spam')));
    const after = await metrics();
    const grew = (name: string): number => valueOf(after, name) - (valueOf(before, name) || 0);
    expect(grew('tallow_ack_seconds_count{kind="move"}')).toBe(1);
    expect(grew('tallow_intents_total{outcome="refused"}')).toBe(1);
    expect(grew('tallow_rate_limited_total{kind="chat"}')).toBeGreaterThan(20);
    for (const name of [
      'tallow_commit_seconds_count',
      'tallow_commit_rows_count',
      'tallow_events_total',
      'tallow_frames_total{kind="patch"}',
      'tallow_frame_bytes_total{kind="patch"}',
    ])
      expect([name, grew(name) > 0]).toEqual([name, true]);
    expect([valueOf(after, 'tallow_seats'), valueOf(after, 'tallow_rooms')]).toEqual([2, 1]);
    expect(valueOf(after, 'tallow_pool_open_connections')).toBeGreaterThan(0);
    expect(valueOf(after, 'tallow_cache_reads_total{outcome="absent"}')).toBeGreaterThan(0);
    expect(after).not.toContain('Bo');
  });
});

describe('When the database answers but saves nothing', () => {
  it('the server is not ready, and players hear it within two seconds, and again when it saves', async () => {
    const {
      gm,
      players: [bo],
    } = await seatParty(home.server.url, ['Bo']);
    const [before, locker] = [await metrics(), new pg.Client({ connectionString: home.databaseUrl })];
    await locker.connect();
    await locker.query('begin; lock table action_event in access exclusive mode');
    const said = bo!.say('Is anybody there?');
    await until(() => heard(bo!, 'event.degraded') === 1 && heard(gm, 'event.degraded') === 1, 2_000);
    expect((await fetch(`${home.server.url}/readyz`)).status).toBe(503);
    expect(
      ((await (await fetch(`${home.server.url}/api/health`)).json()) as { dependencies: object }).dependencies,
    ).toEqual({ database: 'down', redis: 'off' });
    await locker.end();
    expect((await said).ok).toBe(true);
    await until(() => heard(bo!, 'event.recovered') === 1, 2_000);
    expect((await fetch(`${home.server.url}/readyz`)).status).toBe(200);
    const name = 'tallow_outages_total{dependency="database"}';
    expect(valueOf(await metrics(), name) - (valueOf(before, name) || 0)).toBe(1);
    await Promise.all([gm.leave(), bo!.leave()]);
  });
});

describe('When the database goes', () => {
  it('players hear it within two seconds, and again when it is back; nothing acknowledged is lost', async () => {
    const {
      gm,
      players: [bo],
    } = await seatParty(home.server.url, ['Bo']);
    await gm.act({ action: 'token.create', name: 'Bo the Brave', ownerId: bo!.userId, x: 400, y: 400 });
    await until(() => bo!.tokenNamed('Bo the Brave') !== undefined);
    const token = bo!.tokenNamed('Bo the Brave')!;
    await home.postgres.kill9();
    await until(() => heard(bo!, 'event.degraded') === 1, 3_000);
    expect(bo!.heard.find(({ type }) => type === 'event.degraded')?.message).toMatchObject({
      dependency: 'database',
      since: expect.any(Number),
    });
    expect(((await (await fetch(`${home.server.url}/api/health`)).json()) as { status: string }).status).not.toBe('ok');
    expect(valueOf(await metrics(), 'tallow_degraded{dependency="database"}')).toBe(1);
    expect(bo!.state.tokens.get(token)?.x).toBe(400);
    await home.postgres.restart();
    await until(() => heard(bo!, 'event.recovered') === 1, 10_000);
    await until(async () => (await bo!.move(token, 700, 700)).ok, 10_000);
    await until(() => gm.state.tokens.get(token)?.x === 700);
    await until(
      async () => ((await (await fetch(`${home.server.url}/api/health`)).json()) as { status: string }).status === 'ok',
    );
  }, 40_000);
});
