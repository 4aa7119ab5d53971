import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Player, seatParty, until } from './support/Player.ts';
import { Wire } from './support/Wire.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';
import { startServer } from './support/startServer.ts';

const home = servedOnPostgres();

async function party() {
  const { gm, players, ...rest } = await seatParty(home.server.url, ['Bo']);
  const wire = await Wire.to(home.server.port);
  const bo = new Player(wire.url);
  Object.assign(bo, { token: players[0]!.token, userId: players[0]!.userId });
  await players[0]!.leave();
  await bo.sitDown(rest.sessionId);
  await gm.act({ action: 'token.create', name: 'Bo the Brave', ownerId: bo.userId, x: 400, y: 400 });
  await until(() => bo.tokenNamed('Bo the Brave') !== undefined);
  return { gm, bo, wire, boToken: bo.tokenNamed('Bo the Brave')!, ...rest };
}
const errorOf = (answer: { readonly status: number; readonly body: { error?: { code: string } } }) => [
  answer.status,
  answer.body.error?.code,
];

describe('A seat', () => {
  it('is refused to a client of another version, with the version to update to', async () => {
    const { bo, sessionId } = await party();
    const answer = await bo.bootstrap(sessionId, { clientVersion: '0.0.1' });
    expect(errorOf(answer)).toEqual([409, 'VERSION_MISMATCH']);
    expect(answer.body.error.details.version).toBe(bo.boot.version);
  });

  it('is taken over by a newer connection of the same tab; the older may do nothing more', async () => {
    const { gm, bo, boToken, sessionId } = await party();
    const newer = new Player(home.server.url);
    Object.assign(newer, { token: bo.token, userId: bo.userId });
    await newer.sitDown(sessionId, { reconnectToken: bo.boot.reconnectToken });
    await until(() => bo.closeCode === 4101);
    expect(await newer.move(boToken, 600, 600)).toMatchObject({ ok: true });
    await until(() => gm.state.tokens.get(boToken)?.x === 600);
    expect(gm.state.members.get(bo.userId)?.online).toBe(true);
  });

  it('is not taken over by another tab of the same user: both stay', async () => {
    const { bo, sessionId } = await party();
    const second = new Player(home.server.url);
    Object.assign(second, { token: bo.token, userId: bo.userId });
    await second.sitDown(sessionId);
    await sleep(200);
    expect(bo.closeCode).toBeUndefined();
  });

  it("is refused for a reconnect token that is stale, somebody else's, or no token", async () => {
    const { gm, bo, sessionId } = await party();
    const old = bo.boot.reconnectToken;
    await bo.sitDown(sessionId, { reconnectToken: old });
    expect(errorOf(await bo.bootstrap(sessionId, { reconnectToken: old }))).toEqual([401, 'STALE_TOKEN']);
    expect(errorOf(await gm.bootstrap(sessionId, { reconnectToken: bo.boot.reconnectToken }))).toEqual([
      401,
      'STALE_TOKEN',
    ]);
    expect(errorOf(await bo.bootstrap(sessionId, { reconnectToken: 'nonsense' }))).toEqual([401, 'STALE_TOKEN']);
    const elsewhere = await party();
    expect(errorOf(await bo.bootstrap(sessionId, { reconnectToken: elsewhere.bo.boot.reconnectToken }))).toEqual([
      401,
      'STALE_TOKEN',
    ]);
  });

  it('cannot be consumed twice', async () => {
    const { bo, sessionId } = await party();
    const { body } = await bo.bootstrap(sessionId);
    const first = new Player(home.server.url);
    await first.take(body.seat);
    await expect(new Player(home.server.url).take(body.seat)).rejects.toThrow(/./);
  });

  it('keeps what was said while its user was away, and tells it once', async () => {
    const { gm, bo, wire, sessionId } = await party();
    await gm.say('before');
    await until(() => bo.chatHeard().includes('before'));
    const lastSequence = bo.heard.findLast(({ type }) => type === 'event.log')!.message.seq as number;
    wire.cut();
    await until(() => gm.state.members.get(bo.userId)?.online === false);
    await gm.say('while away');
    bo.heard.length = 0;
    await bo.sitDown(sessionId, { reconnectToken: bo.boot.reconnectToken, lastSequence });
    await gm.say('after');
    await until(() => bo.chatHeard().includes('after'));
    expect(bo.chatHeard()).toEqual(['while away', 'after']);
  });

  it("survives a short loss of the line with the SDK's own reconnection: nothing lost, no ghosts", async () => {
    const { gm, bo, wire } = await party();
    await gm.act({ action: 'token.create', name: 'Fleeting', x: 700, y: 400 });
    await until(() => bo.tokenNamed('Fleeting') !== undefined);
    bo.room.reconnection.enabled = true;
    bo.room.reconnection.minUptime = 0;
    const back = new Promise<void>((resolve) => bo.room.onReconnect(() => resolve()));
    wire.cut();
    await until(() => gm.state.members.get(bo.userId)?.online === false);
    await gm.act({ action: 'token.delete', tokenId: gm.tokenNamed('Fleeting') });
    await gm.act({ action: 'token.create', name: 'Newcomer', x: 800, y: 400 });
    await gm.say('Where are you?');
    await back;
    await until(() => bo.tokenNamed('Newcomer') !== undefined);
    await until(() => bo.chatHeard().includes('Where are you?'));
    expect(bo.tokenNamed('Fleeting')).toBeUndefined();
    expect(bo.state.tokens.size).toBe(2);
    expect(await bo.say('back')).toMatchObject({ ok: true });
  }, 20_000);

  it('is warned when idle, then closed', async () => {
    const impatient = await startServer({
      databaseUrl: home.databaseUrl,
      dataDir: home.server.dataDir,
      env: { IDLE_WARN_AFTER: '0.3', IDLE_CLOSE_AFTER: '0.5' },
    });
    try {
      const { gm, players } = await seatParty(impatient.url, ['Bo']);
      const bo = players[0]!;
      const busy = setInterval(() => gm.room.send('signal.ping', { x: 1, y: 1 }), 50);
      await until(() => bo.heard.some(({ type }) => type === 'event.idle_warning'));
      await until(() => bo.closeCode === 4100);
      clearInterval(busy);
      expect(gm.closeCode).toBeUndefined();
    } finally {
      await impatient.stop();
    }
  });
});

describe('After a restart', () => {
  it('by kill -9 everything acknowledged is there, and an intent sent again gets its first answer', async () => {
    const { gm, bo, boToken, sessionId } = await party();
    const intentId = crypto.randomUUID();
    const first = await bo.move(boToken, 700, 700, intentId);
    const said = await gm.say('remember this');
    const { port } = home.server;
    await home.server.stop('SIGKILL');
    home.server = await startServer({ databaseUrl: home.databaseUrl, port, dataDir: home.server.dataDir });
    await bo.sitDown(sessionId, { reconnectToken: bo.boot.reconnectToken });
    await gm.sitDown(sessionId);
    expect(bo.state.tokens.get(boToken)).toMatchObject({ x: 700, y: 700 });
    expect(await bo.move(boToken, 100, 100, intentId)).toEqual(first);
    expect(bo.state.tokens.size).toBe(1);
    const next = await gm.say('and this');
    expect(said.ok && next.ok && next.seq - said.seq).toBe(1);
    const { body } = await bo.api('GET', `/api/sessions/${sessionId}/chat`);
    expect(body.lines.map((line: { body: { text: string } }) => line.body.text)).toEqual(['and this', 'remember this']);
  }, 30_000);

  it('by SIGTERM clients hear 4001, and the snapshot holds the state', async () => {
    const { gm, bo, wire, boToken, sessionId } = await party();
    await bo.move(boToken, 800, 800);
    wire.cut();
    await until(() => gm.state.members.get(bo.userId)?.online === false);
    const { port } = home.server;
    expect(await home.server.stop('SIGTERM')).toBe(0);
    await until(() => gm.closeCode === 4001);
    expect(
      await home.postgres.execute(`select 1 from session_snapshot where session_id = '${sessionId}'`, home.databaseUrl),
    ).toHaveLength(1);
    home.server = await startServer({ databaseUrl: home.databaseUrl, port, dataDir: home.server.dataDir });
    await bo.sitDown(sessionId);
    expect(bo.state.tokens.get(boToken)).toMatchObject({ x: 800, y: 800 });
  }, 30_000);
});
