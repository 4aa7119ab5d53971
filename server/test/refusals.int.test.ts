import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Player, seatParty, until } from './support/Player.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { OPERATOR, startServer, type RunningServer } from './support/startServer.ts';

let postgres: TestPostgres;
let server: RunningServer;
let gm: Player;
let bo: Player;
let cy: Player;
let sessionId: string;
let boToken: string;
let cyToken: string;

beforeAll(async () => {
  postgres = await startTestPostgres();
  server = await startServer({ databaseUrl: await postgres.createDatabase() });
  const party = await seatParty(server.url, ['Bo', 'Cy']);
  ({ gm, sessionId } = party);
  [bo, cy] = party.players as [Player, Player];
  await gm.act({ action: 'token.create', name: 'Bo the Brave', ownerId: bo.userId, x: 400, y: 400, gmNotes: 'cursed' });
  await gm.act({ action: 'token.create', name: 'Cy the Sly', ownerId: cy.userId, x: 800, y: 400 });
  await until(() => bo.tokenNamed('Bo the Brave') !== undefined && bo.tokenNamed('Cy the Sly') !== undefined);
  boToken = bo.tokenNamed('Bo the Brave')!;
  cyToken = bo.tokenNamed('Cy the Sly')!;
});
afterAll(async () => {
  await server?.stop();
  await postgres?.stop();
});

/** The whole of what the GM knows: a refusal must leave it as it is. */
const everything = (): string => JSON.stringify((gm.room.state as { toJSON(): unknown }).toJSON());

describe('A malformed intent is refused, and changes nothing', () => {
  const id = randomUUID;
  const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
  const polluted: object = JSON.parse(
    '{"__proto__": {"admin": true}, "constructor": {"prototype": {"admin": true}}}',
  ) as object;
  const cases: readonly [string, string, () => unknown][] = [
    ['nothing at all', 'intent.move', () => undefined],
    ['a string', 'intent.move', () => 'move it'],
    ['a list', 'intent.move', () => [1, 2]],
    ['no intent id', 'intent.move', () => ({ tokenId: boToken, x: 1, y: 1 })],
    ['an intent id that is none', 'intent.move', () => ({ intentId: 'x', tokenId: boToken, x: 1, y: 1 })],
    ['NaN', 'intent.move', () => ({ intentId: id(), tokenId: boToken, x: Number.NaN, y: 1 })],
    ['Infinity', 'intent.move', () => ({ intentId: id(), tokenId: boToken, x: Number.POSITIVE_INFINITY, y: 1 })],
    ['a fraction of a unit', 'intent.move', () => ({ intentId: id(), tokenId: boToken, x: 1.5, y: 1 })],
    ['a number beyond all maps', 'intent.move', () => ({ intentId: id(), tokenId: boToken, x: 2 ** 40, y: 1 })],
    ['a number as text', 'intent.move', () => ({ intentId: id(), tokenId: boToken, x: '500', y: 1 })],
    ['an unknown key', 'intent.move', () => ({ intentId: id(), tokenId: boToken, x: 1, y: 1, force: true })],
    [
      'an endless path',
      'intent.move',
      () => ({ intentId: id(), tokenId: boToken, x: 1, y: 1, path: Array.from({ length: 500 }, () => [1, 1]) }),
    ],
    ['an unknown action', 'intent.action', () => ({ intentId: id(), action: 'session.burn' })],
    [
      'a field of the wrong type',
      'intent.action',
      () => ({ intentId: id(), action: 'door.set', doorId: boToken, state: 'ajar' }),
    ],
    [
      'a name of ten thousand letters',
      'intent.action',
      () => ({ intentId: id(), action: 'token.create', name: 'x'.repeat(10_000), x: 1, y: 1 }),
    ],
    [
      'a colour that is markup',
      'intent.action',
      () => ({ intentId: id(), action: 'token.update', tokenId: boToken, color: '"><script>' }),
    ],
    ['too long a text', 'intent.chat', () => ({ intentId: id(), text: 'x'.repeat(2_001) })],
    ['a recipient that is no id', 'intent.chat', () => ({ intentId: id(), text: 'x', to: ['everyone'] })],
    ['prototype keys', 'intent.chat', () => ({ intentId: id(), text: 'x', ...polluted, extra: polluted })],
    ['deep nesting', 'intent.chat', () => ({ intentId: id(), text: 'x', to: deep(400) })],
  ];
  it.each(cases)('%s', async (_what, type, payload) => {
    const before = everything();
    const reply = await bo.request(type, payload());
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'INVALID_MESSAGE', category: 'VALIDATION', retryable: false },
    });
    await gm.act({ action: 'session.update' });
    expect(everything()).toBe(before);
    await sleep(210);
  });
});

describe('An intent against the rules or rights is refused, and changes nothing', () => {
  const nobody = randomUUID();
  const cases: readonly [string, string, () => Promise<unknown>][] = [
    ["somebody else's token", 'NOT_YOUR_TOKEN', () => bo.move(cyToken, 500, 500)],
    ['a token that is not there', 'UNKNOWN_TOKEN', () => bo.move(nobody, 500, 500)],
    ['a place off the map', 'OUT_OF_BOUNDS', () => bo.move(boToken, 50_000, 500)],
    ['a door that is not there', 'UNKNOWN_DOOR', () => bo.act({ action: 'door.set', doorId: nobody, state: 'open' })],
    ["the GM's tools", 'NOT_GM', () => bo.act({ action: 'token.create', name: 'Dragon', x: 1, y: 1 })],
    [
      "the GM's light",
      'NOT_GM',
      () => bo.act({ action: 'scene.update', sceneId: bo.state.scene.id, globalLight: 'dark' }),
    ],
    [
      "a field of the GM's on the own token",
      'NOT_GM',
      () => bo.act({ action: 'token.update', tokenId: boToken, gmNotes: '' }),
    ],
    ['a scene that is not there', 'UNKNOWN_SCENE', () => gm.act({ action: 'scene.activate', sceneId: nobody })],
    [
      'an owner who is not at the table',
      'UNKNOWN_MEMBER',
      () => gm.act({ action: 'token.update', tokenId: boToken, ownerId: nobody }),
    ],
    ['the GM sent away', 'CANNOT_REMOVE_GM', () => gm.act({ action: 'member.remove', userId: gm.userId })],
    ['a whisper to nobody', 'UNKNOWN_MEMBER', () => bo.say('psst', [nobody])],
    ['empty words', 'EMPTY_TEXT', () => bo.say('   ')],
  ];
  it.each(cases)('%s: %s', async (_what, code, ask) => {
    const before = everything();
    expect(await ask()).toMatchObject({ ok: false, error: { code } });
    expect(everything()).toBe(before);
  });

  it("a spectator's move", async () => {
    await gm.act({ action: 'member.role', userId: cy.userId, role: 'spectator' });
    expect(await cy.move(cyToken, 900, 400)).toMatchObject({ ok: false, error: { code: 'SPECTATOR' } });
    await gm.act({ action: 'member.role', userId: cy.userId, role: 'player' });
  });
});

describe('Too much is refused', () => {
  it('more than twenty moves a second', async () => {
    const replies = await Promise.all(Array.from({ length: 40 }, (_, i) => bo.move(boToken, 400 + i, 400)));
    const refused = replies.filter((reply) => !reply.ok);
    expect(refused.length).toBeGreaterThanOrEqual(15);
    for (const reply of refused)
      expect(reply).toMatchObject({ error: { code: 'RATE_LIMITED', category: 'RATE', retryable: true } });
  });
  it('more than five lines of chat a second', async () => {
    await sleep(1_100);
    const replies = await Promise.all(Array.from({ length: 10 }, (_, i) => cy.say(`line ${i}`)));
    expect(replies.filter((reply) => reply.ok).length).toBeLessThanOrEqual(6);
  });
  it('a frame that is too large ends the connection', async () => {
    const eve = await Player.signIn(server.url, 'Eve');
    await eve.sitDown((await eve.createSession()).id);
    void eve.request('intent.chat', { intentId: randomUUID(), text: 'x'.repeat(300_000) });
    await until(() => eve.closeCode !== undefined);
  });
  it('whoever does not heed refusals is closed', async () => {
    const eve = await Player.signIn(server.url, 'Eve');
    await eve.sitDown((await eve.createSession()).id);
    const flood = setInterval(() => {
      for (let i = 0; i < 10; i++) eve.room.send('signal.ping', { x: i, y: 1 });
    }, 100);
    await until(() => eve.closeCode !== undefined, 15_000);
    clearInterval(flood);
  }, 20_000);
});

describe('HTTP', () => {
  const code = async (answer: Promise<{ status: number; body: { error?: { code?: string } } }>) => {
    const { status, body } = await answer;
    return [status, body?.error?.code];
  };
  it('wants to know who asks', async () => {
    const stranger = new Player(server.url);
    expect(await code(stranger.api('GET', '/api/sessions'))).toEqual([401, 'UNAUTHENTICATED']);
    stranger.token = `${gm.token}x`;
    expect(await code(stranger.api('GET', '/api/sessions'))).toEqual([401, 'UNAUTHENTICATED']);
    stranger.token = gm.boot.reconnectToken;
    expect(await code(stranger.api('GET', '/api/sessions'))).toEqual([401, 'UNAUTHENTICATED']);
  });
  it('refuses bodies that are not as agreed', async () => {
    expect(await code(gm.api('POST', '/api/sessions', '{"name":'))).toEqual([400, 'INVALID_MESSAGE']);
    expect(await code(gm.api('POST', '/api/sessions', {}))).toEqual([400, 'INVALID_MESSAGE']);
    expect(await code(gm.api('POST', '/api/sessions', { name: '\u0000' }))).toEqual([400, 'INVALID_MESSAGE']);
    expect(await code(gm.api('POST', '/api/sessions', { name: 'x', owner: 'me' }))).toEqual([400, 'INVALID_MESSAGE']);
    expect(await code(gm.api('POST', '/api/sessions', { name: 'x'.repeat(70_000) }))).toEqual([413, 'TOO_LARGE']);
  });
  it('shows a session to its members only, and lets only its GM delete it', async () => {
    const eve = await Player.signIn(server.url, 'Eve');
    for (const path of ['', '/summary', '/events', '/chat'])
      expect(await code(eve.api('GET', `/api/sessions/${sessionId}${path}`))).toEqual([404, 'UNKNOWN_SESSION']);
    expect(await code(eve.bootstrap(sessionId))).toEqual([404, 'UNKNOWN_SESSION']);
    expect(await code(bo.api('DELETE', `/api/sessions/${sessionId}`))).toEqual([403, 'NOT_GM']);
    expect(await code(bo.api('GET', '/api/sessions/not-an-id'))).toEqual([404, 'UNKNOWN_SESSION']);
    expect(await code(bo.api('GET', '/api/nothing'))).toEqual([404, 'NOT_FOUND']);
    expect(await code(eve.api('POST', '/api/sessions/join', { joinCode: 'WRONG' }))).toEqual([
      404,
      'UNKNOWN_JOIN_CODE',
    ]);
  });
  it('has no other door to a room', async () => {
    for (const path of ['/matchmake/joinById/', '/matchmake/create/session', '/matchmake/joinOrCreate/session']) {
      const { body } = await bo.api('POST', `${path}${path.endsWith('/') ? sessionId : ''}`, {});
      expect(body.sessionId).toBeUndefined();
    }
  });
  it('refuses pages of other sites', async () => {
    expect(await code(bo.api('GET', '/api/sessions', undefined, { origin: 'https://evil.example' }))).toEqual([
      403,
      'FORBIDDEN_ORIGIN',
    ]);
    const response = await fetch(`${server.url}/api/version`, { headers: { origin: server.url } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
  it("keeps operators' pages for operators", async () => {
    const basic = (password: string) => ({
      authorization: `Basic ${Buffer.from(`${OPERATOR.user}:${password}`).toString('base64')}`,
    });
    for (const path of ['/monitor/', '/monitor/api']) {
      expect((await fetch(server.url + path)).status).toBe(401);
      expect((await fetch(server.url + path, { headers: basic('guess') })).status).toBe(401);
    }
    expect((await fetch(`${server.url}/monitor/`, { headers: basic(OPERATOR.password) })).status).toBe(200);
    expect(
      (
        await fetch(`${server.url}/monitor/api`, {
          headers: { ...basic(OPERATOR.password), 'sec-fetch-site': 'cross-site' },
        })
      ).status,
    ).toBe(403);
  });
  it('tells how it is', async () => {
    expect(await gm.api('GET', '/api/health')).toMatchObject({
      status: 200,
      body: { status: 'ok', dependencies: { database: 'up', redis: 'off' } },
    });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });
});
