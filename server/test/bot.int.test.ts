import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { findRuleset } from '@tallow/shared/rules';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Player, until, type Answer } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';
import { startServer } from './support/startServer.ts';

const BOT = path.resolve(import.meta.dirname, '../../docs/examples/bot.ts');
const hero = findRuleset('d20')!.heroes![0]!;
const home = servedOnPostgres();
let gm: Player;
let owner: Player;
let bot: ChildProcess;
let said = '';
let at: string;

beforeEach(async () => {
  gm = await Player.signIn(home.server.url, 'Ada');
  owner = await Player.signIn(home.server.url, 'Clank');
  const { body } = await gm.api('POST', '/api/sessions', { name: 'With a bot', ruleset: 'd20' });
  at = `/api/sessions/${body.session.id}`;
  const wish = { name: 'bot', scope: 'play', expiresInDays: 1 };
  const { body: made } = await owner.api('POST', '/api/auth/tokens', wish);
  const env = { ...process.env, TALLOW: home.server.url, TALLOW_TOKEN: made.token, JOIN_CODE: body.session.joinCode };
  bot = spawn(process.execPath, [BOT], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [bot.stdout!, bot.stderr!]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await until(async () => (await owner.api('GET', `${at}/summary`)).status === 200, 20_000);
});
afterEach(() => void bot.kill());

const act = (action: string, more: object): Promise<Answer> =>
  gm.api('POST', `${at}/intents`, { type: 'intent.action', action, ...more });
const chat = (text: string): Promise<Answer> => gm.api('POST', `${at}/intents`, { type: 'intent.chat', text });
const told = async (kind: string): Promise<Answer['body'][]> =>
  (await gm.api('GET', `${at}/events?after=-1`)).body.events
    .map((line: Answer['body']) => line.body)
    .filter((body: Answer['body']) => body.kind === kind);
const answers = async (): Promise<string[]> =>
  (await told('chat')).filter(({ from }) => from === owner.userId).map(({ text }) => text);

it('The bot of the docs rolls initiative for its own, and answers `!hp` with what it may see', async () => {
  const add = { template: { ...hero, name: 'Gear' }, ownerId: owner.userId, side: 'party', place: { x: 500, y: 500 } };
  expect(await act('sheet.add', add)).toMatchObject({ status: 200 });
  const rat = { ...hero, name: 'A rat in hiding' };
  expect(await act('sheet.add', { template: rat, ownerId: null, side: 'foes' })).toMatchObject({ status: 200 });
  await until(async () => {
    await chat('!hp');
    return (await answers()).length > 0;
  }, 10_000);
  expect((await answers())[0]).toMatch(/^Gear \d+\/\d+$/);
  expect(await gm.api('POST', `${at}/encounter/start`, {})).toMatchObject({ status: 200 });
  await until(
    async () => (await told('initiative')).some(({ of, by }) => of.name === 'Gear' && by === 'Clank'),
    10_000,
  );
  expect(said).toBe('');
});

it('The bot goes on where it was when the line breaks', async () => {
  await until(async () => {
    await chat('!hp');
    return (await answers()).length > 0;
  }, 10_000);
  const before = (await answers()).length;
  await home.server.stop();
  const { databaseUrl, server } = home;
  home.server = await startServer({ databaseUrl, port: server.port, dataDir: server.dataDir });
  await chat('!hp');
  await until(async () => (await answers()).length > before, 20_000);
});
