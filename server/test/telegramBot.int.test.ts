import { setTimeout as sleep } from 'node:timers/promises';
import { ensureRedis, startRedis } from '../../scripts/redis.mjs';
import { findRuleset } from '@tallow/shared/rules';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FakeTelegram } from './support/FakeTelegram.ts';
import { initData } from './support/initData.ts';
import { Player, until } from './support/Player.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { startServer, type RunningServer } from './support/startServer.ts';

const BOT = '123456:a-token-of-the-test-bot-only';
const hero = findRuleset('d20')!.heroes![0]!;

let postgres: TestPostgres;
let telegram: FakeTelegram;
let databaseUrl: string;
let server: RunningServer;

const open = (more: Record<string, string> = {}): Promise<RunningServer> =>
  startServer({
    databaseUrl,
    env: {
      TELEGRAM_BOT_TOKEN: BOT,
      TELEGRAM_API_ROOT: telegram.url,
      PUBLIC_ADDRESS: 'https://play.example.org',
      ...more,
    },
  });

beforeAll(async () => {
  postgres = await startTestPostgres();
});
afterAll(() => postgres?.stop());
beforeEach(async () => {
  databaseUrl = await postgres.createDatabase();
  telegram = await FakeTelegram.start();
  server = await open();
});
afterEach(async () => {
  await server?.stop();
  await telegram?.stop();
});

const texts = (): string[] => telegram.sent().map(({ text }) => text);
const answerTo = async (text: string, who: Parameters<FakeTelegram['write']>[1] = {}) => {
  const before = telegram.sent().length;
  telegram.write(text, who);
  await until(() => telegram.sent().length > before, 10_000);
  return telegram.sent()[before]!;
};
const buttonOf = (message: { reply_markup: { inline_keyboard: object[][] } }): object =>
  message.reply_markup.inline_keyboard[0]![0]!;

async function fromTelegram(id: number, name: string): Promise<Player> {
  const player = new Player(server.url);
  const data = initData(BOT, { id, first_name: name });
  const { body } = await player.api('POST', '/api/auth/login', { provider: 'telegram', initData: data });
  return Object.assign(player, { token: body.token, userId: body.user.id });
}

describe('The bot', () => {
  it('opens the Mini App, or the invite that somebody came with', async () => {
    const app = await answerTo('/start');
    expect(buttonOf(app)).toEqual({ text: 'Open Tallow', web_app: { url: 'https://play.example.org/?mode=telegram' } });
    const invite = await answerTo('/start ABCDE12345');
    expect(buttonOf(invite)).toMatchObject({
      web_app: { url: 'https://play.example.org/join/ABCDE12345?mode=telegram' },
    });
    const inGroup = await answerTo('/start ABCDE12345', { chat: -7, type: 'group' });
    expect(buttonOf(inGroup)).toMatchObject({ url: 'https://t.me/tallow_test_bot?startapp=ABCDE12345' });
  });

  it('rolls with its dice shown, and says what is wrong with a formula', async () => {
    expect((await answerTo('/roll 2d6+3')).text).toMatch(/^Ada: 2d6 \(\d, \d\) \+ 3 = \d+$/);
    expect((await answerTo('/roll')).text).toBe('Write what to roll behind it, as in /roll 2d6+3.');
    expect((await answerTo('/roll 2d')).text).toMatch(/^How many sides\?/);
    expect((await answerTo(`/roll ${'1+'.repeat(2_000)}1`)).text).toMatch(/at most 500 characters/);
    expect((await answerTo('/roll 9999999d6')).text).toMatch(/whole number/);
  });

  it('answers nobody who asks too often', async () => {
    for (let i = 0; i < 40; i++) telegram.write('/roll d20', { from: 7 });
    await answerTo('/roll d20', { from: 8, name: 'Bo' });
    expect(texts().length).toBeLessThan(20);
  });

  it('keeps who wants to be told of turns, and only of people that it knows', async () => {
    expect((await answerTo('/turns on')).text).toMatch(/Nobody here knows you/);
    const ada = await fromTelegram(42, 'Ada');
    const wants = async (): Promise<boolean> => (await ada.api('GET', '/api/auth/me')).body.user.turnMessages;
    expect(await wants()).toBe(false);
    expect((await answerTo('/turns on')).text).toMatch(/^From now on/);
    await until(wants); // who somebody is may be known for a tenth of a second
    expect((await answerTo('/turns off')).text).toMatch(/no more/);
    await until(async () => !(await wants()));
    expect((await ada.api('PATCH', '/api/auth/me', { turnMessages: true })).body.user.turnMessages).toBe(true);
    expect((await answerTo('/turns on', { chat: -7, type: 'group' })).text).toMatch(/chat of our own/);
  });

  it('listens again after Telegram was away', async () => {
    telegram.fail({ kind: 'broken' });
    telegram.write('/roll d20');
    await until(() => telegram.sent().length === 1, 10_000);
    expect((await answerTo('/roll d6')).text).toMatch(/d6/);
    expect(server.output()).not.toContain(BOT);
  });
});

describe('Turns', () => {
  interface Fight {
    readonly gm: Player;
    readonly ada: Player;
    readonly at: string;
    readonly sessionId: string;
    readonly next: () => Promise<unknown>;
  }

  /** Ada's hero and a rat of the GM's; Ada sits elsewhere. It is the rat's turn. */
  async function fight(): Promise<Fight> {
    const ada = await fromTelegram(42, 'Ada');
    await ada.api('PATCH', '/api/auth/me', { turnMessages: true });
    const gm = await Player.signIn(server.url, 'Gil');
    const { body } = await gm.api('POST', '/api/sessions', { name: 'The cellar', ruleset: 'd20' });
    const { id: sessionId, joinCode } = body.session;
    await ada.api('POST', '/api/sessions/join', { joinCode });
    const at = `/api/sessions/${sessionId}`;
    const act = (action: string, more: object) =>
      gm.api('POST', `${at}/intents`, { type: 'intent.action', action, ...more });
    const place = { x: 500, y: 500 };
    await act('sheet.add', { template: { ...hero, name: 'Gear' }, ownerId: ada.userId, side: 'party', place });
    await act('sheet.add', {
      template: { ...hero, name: 'A rat' },
      ownerId: null,
      side: 'foes',
      place: { x: 900, y: 500 },
    });
    await gm.api('POST', `${at}/encounter/start`, {});
    const { body: party } = await gm.api('GET', at);
    for (const { sheetId, name } of party.characters)
      await gm.api('POST', `${at}/characters/${sheetId}/set-initiative`, { initiative: name === 'Gear' ? 5 : 15 });
    const next = () => gm.api('POST', `${at}/encounter/next-turn`, {});
    expect(await next()).toMatchObject({ status: 200 });
    return { gm, ada, at, sessionId, next };
  }
  const told = (): string[] => texts().filter((text) => text.includes('your turn at'));

  it('are told to who wants it and sits elsewhere, once, with a way to the table', async () => {
    const { next, sessionId } = await fight();
    await next();
    await until(() => told().length > 0, 10_000);
    expect(told()).toEqual(['Gear: it is your turn at The cellar.']);
    const url = `https://play.example.org/table/${sessionId}?mode=telegram`;
    expect(buttonOf(telegram.sent()[0])).toEqual({ text: 'Go to the table', web_app: { url } });
    expect(telegram.sent()[0].chat_id).toBe('42');
    await next();
    await sleep(300);
    expect(told()).toHaveLength(1);
  });

  it('are not told twice after a kill', async () => {
    const { next, gm, at } = await fight();
    await next();
    await until(() => told().length === 1, 10_000);
    await server.stop('SIGKILL');
    server = await startServer({
      databaseUrl,
      dataDir: server.dataDir,
      port: server.port,
      env: { TELEGRAM_BOT_TOKEN: BOT, TELEGRAM_API_ROOT: telegram.url, PUBLIC_ADDRESS: 'https://play.example.org' },
    });
    expect((await gm.api('GET', `${at}/summary`)).status).toBe(200);
    await sleep(500);
    expect(told()).toHaveLength(1);
  });

  it('are not told to who sits at the table, nor to who does not want it', async () => {
    const { next, ada, sessionId } = await fight();
    await ada.sitDown(sessionId);
    await next();
    await sleep(500);
    expect(told()).toEqual([]);
    await ada.leave();
    await ada.api('PATCH', '/api/auth/me', { turnMessages: false });
    await next();
    await next();
    await sleep(500);
    expect(told()).toEqual([]);
  });

  it('wait for as long as a busy Telegram asks', async () => {
    const { next } = await fight();
    telegram.fail({ kind: 'busy', seconds: 1 });
    const since = performance.now();
    await next();
    await until(() => told().length === 2, 10_000);
    expect(performance.now() - since).toBeGreaterThan(900);
  });

  it('are no longer wanted by who shut the bot out', async () => {
    const { next, ada } = await fight();
    telegram.fail({ kind: 'blocked' });
    await next();
    await until(async () => !(await ada.api('GET', '/api/auth/me')).body.user.turnMessages, 10_000);
  });

  it('hold nobody up while Telegram is slow, and do not come twice after a broken answer', async () => {
    const { next } = await fight();
    telegram.fail({ kind: 'slow', ms: 3_000 });
    const since = performance.now();
    await next();
    await next();
    expect(performance.now() - since).toBeLessThan(2_000);
    telegram.fail({ kind: 'cut' });
    await next();
    await sleep(500);
    expect(told()).toHaveLength(2);
    expect(server.output()).not.toContain(BOT);
  });

  it('are told by a process that does not listen, such as where another one does', async () => {
    await server.stop();
    telegram.calls.length = 0;
    server = await open({ TELEGRAM_LISTEN: 'off' });
    const { next } = await fight();
    await next();
    await until(() => told().length === 1, 10_000);
    expect(telegram.calls.map(({ method }) => method)).toEqual(['sendMessage']);
  });

  it('go with the account', async () => {
    const { next, ada } = await fight();
    await ada.api('DELETE', '/api/auth/me');
    await next();
    await sleep(500);
    expect(told()).toEqual([]);
  });
});

describe.skipIf(!ensureRedis().ok)('Of several processes', () => {
  it('one listens, and another goes on when it is killed', async () => {
    const redis = await startRedis();
    await server.stop();
    telegram.mostListeners = 0;
    const first = await open({ REDIS_URL: redis.url });
    await answerTo('/roll d20');
    server = await open({ REDIS_URL: redis.url });
    await sleep(1_000);
    await answerTo('/roll d20');
    expect(telegram.mostListeners).toBe(1);
    await until(() => telegram.isHeard);
    await first.stop('SIGKILL');
    const before = texts().length;
    telegram.write('/roll d20', { from: 8 });
    await until(() => texts().length > before, 30_000);
    expect(texts()).toHaveLength(before + 1);
    await redis.close();
  });
});

describe('Without a bot', () => {
  it('nobody is spoken to', async () => {
    await server.stop();
    telegram.calls.length = 0;
    server = await startServer({ databaseUrl, env: { TELEGRAM_API_ROOT: telegram.url } });
    await sleep(1_000);
    expect(telegram.calls).toEqual([]);
  });
});
