import { describe, expect, it } from 'vitest';
import { initData } from './support/initData.ts';
import { Player } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const BOT = '123456:a-token-of-the-test-bot-only';
const home = servedOnPostgres({ TELEGRAM_BOT_TOKEN: BOT, TELEGRAM_LISTEN: 'off' });

const login = (data: string) =>
  new Player(home.server.url).api('POST', '/api/auth/login', { provider: 'telegram', initData: data });

describe('Signing in from a Telegram Mini App', () => {
  it('is offered', async () => {
    const { body } = await new Player(home.server.url).api('GET', '/api/auth/providers');
    expect(body.providers).toContainEqual({ id: 'telegram', label: 'Telegram' });
  });

  it('makes one user of one Telegram id, also when they come twice at once', async () => {
    const data = initData(BOT, { id: 42, first_name: 'Ada' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => login(data)));
    expect(new Set(answers.map(({ body }) => body.user.id)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 200, body: { user: { displayName: 'Ada' } } });
    const renamed = await login(initData(BOT, { id: 42, first_name: 'Augusta' }));
    expect(renamed.body.user).toEqual(answers[0]!.body.user);
    expect((await login(initData(BOT, { id: 43, first_name: 'Ada' }))).body.user.id).not.toBe(renamed.body.user.id);
  });

  it('gives somebody a name who has none that can be shown', async () => {
    const { body } = await login(initData(BOT, { id: 44, first_name: '\u2800\u202e' }));
    expect(body.user.displayName).toBe('Player');
  });

  it('is refused without Telegram’s word', async () => {
    const { status, body } = await login(initData(BOT, { id: 42, first_name: 'Ada' }).replace('42', '45'));
    expect([status, body.error.code]).toEqual([401, 'UNAUTHENTICATED']);
  });
});
