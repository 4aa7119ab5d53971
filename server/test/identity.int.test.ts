import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Player, until } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const home = servedOnPostgres();
const PASSWORD = 'correct horse battery';
let count = 0;
const newName = (): string => `person${Date.now()}x${count++}`;

async function account(): Promise<{ readonly player: Player; readonly name: string; readonly refreshToken: string }> {
  const player = await Player.signIn(home.server.url, 'Ada');
  const name = newName();
  const { status, body } = await player.api('POST', '/api/auth/register', {
    name,
    password: PASSWORD,
    displayName: 'Ada',
  });
  expect(status).toBe(201);
  return { player: Object.assign(player, { token: body.token }), name, refreshToken: body.refreshToken };
}
async function signIn(name: string, password = PASSWORD): Promise<Player> {
  const player = new Player(home.server.url);
  const { body } = await player.api('POST', '/api/auth/login', { provider: 'password', name, password });
  return Object.assign(player, { token: body.token ?? '', userId: body.user?.id ?? '' });
}
const me = async (player: Player): Promise<number> => (await player.api('GET', '/api/auth/me')).status;

describe('An account', () => {
  it('is what a guest becomes with all their tables, on any device', async () => {
    const guest = await Player.signIn(home.server.url, 'Bo');
    const { id } = await guest.createSession('Before the account');
    const name = newName();
    await guest.api('POST', '/api/auth/register', { name, password: PASSWORD, displayName: 'Bo' });
    const second = await signIn(name.toUpperCase());
    expect(second.userId).toBe(guest.userId);
    await sleep(150);
    expect(await me(guest)).toBe(401);
    const { body } = await second.api('GET', '/api/sessions');
    expect(body.sessions.map((session: { id: string }) => session.id)).toEqual([id]);
  });

  it('is not found by guessing: the same refusal in the same time, and few tries', async () => {
    const { name } = await account();
    const took = async (who: string): Promise<number> => {
      const startedAt = performance.now();
      await signIn(who, 'wrong');
      return performance.now() - startedAt;
    };
    const times: number[][] = [];
    for (let n = 0; n < 3; n++) times.push([await took(name), await took(newName())]);
    const [known, unknown] = [0, 1].map((i) => Math.min(...times.map((pair) => pair[i]!)));
    expect(Math.abs(known! - unknown!)).toBeLessThan(Math.max(known!, unknown!) * 0.8);
    const player = new Player(home.server.url);
    const tries = await Promise.all(
      Array.from({ length: 15 }, () =>
        player.api('POST', '/api/auth/login', { provider: 'password', name, password: 'x' }),
      ),
    );
    expect(tries.some(({ status }) => status === 429)).toBe(true);
  });
});

describe('A refresh token', () => {
  const refresh = (refreshToken: string) =>
    new Player(home.server.url).api('POST', '/api/auth/refresh', { refreshToken });

  it('is replaced at each use; one that was copied ends the sign-in for both', async () => {
    const { refreshToken } = await account();
    const first = await refresh(refreshToken);
    const second = await refresh(first.body.refreshToken);
    expect([first.status, second.status]).toEqual([200, 200]);
    const thief = await refresh(refreshToken);
    expect(thief.body.error.code).toBe('UNAUTHENTICATED');
    const owner = Object.assign(new Player(home.server.url), { token: second.body.token });
    await sleep(150);
    expect([await me(owner), (await refresh(second.body.refreshToken)).status]).toEqual([401, 401]);
  });

  it('may come twice at once from two tabs', async () => {
    const { refreshToken } = await account();
    const both = await Promise.all([refresh(refreshToken), refresh(refreshToken)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('of a page of ours lies where no script reads it', async () => {
    const { url } = home.server;
    const response = await fetch(`${url}/api/auth/guest`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ displayName: 'Ada' }),
    });
    const body = (await response.json()) as { user: { id: string }; refreshToken?: string };
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(body.refreshToken).toBeUndefined();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const renewed = await fetch(`${url}/api/auth/refresh`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, cookie: cookie.split(';')[0]! },
      body: JSON.stringify({ userId: body.user.id }),
    });
    expect(renewed.status).toBe(200);
  });
});

describe('Signing out', () => {
  it('everywhere ends tokens, sockets, streams and API tokens at once', async () => {
    const { player, name } = await account();
    const second = await signIn(name);
    const { id } = await player.createSession();
    await second.sitDown(id);
    const { body } = await player.api('POST', '/api/auth/tokens', { name: 'bot', scope: 'play', expiresInDays: 1 });
    const bot = Object.assign(new Player(home.server.url), { token: body.token });
    expect(await me(bot)).toBe(200);
    expect((await player.api('POST', '/api/auth/logout-everywhere', {})).status).toBe(204);
    await sleep(100);
    expect([await me(player), await me(second), await me(bot)]).toEqual([401, 401, 401]);
    await until(() => second.closeCode === 4105, 1_000);
  });

  it('here leaves the other device signed in and seated', async () => {
    const { player, name } = await account();
    const second = await signIn(name);
    const { id } = await player.createSession();
    await second.sitDown(id);
    await player.api('POST', '/api/auth/logout', {});
    await sleep(100);
    expect([await me(player), await me(second), second.closeCode]).toEqual([401, 200, undefined]);
    await second.leave();
  });
});

it('Deleting an account leaves tables whole, and nothing of its name', async () => {
  const { player } = await account();
  const { id, joinCode } = await player.createSession();
  const bo = await Player.signIn(home.server.url, 'Bo');
  await bo.api('POST', '/api/sessions/join', { joinCode });
  await player.api('POST', `/api/sessions/${id}/intents`, { type: 'intent.chat', text: 'Remember me' });
  const left = await bo.createSession('Left before');
  await player.api('POST', '/api/sessions/join', { joinCode: left.joinCode });
  await player.api('POST', `/api/sessions/${left.id}/leave`, {});
  expect((await player.api('DELETE', '/api/auth/me')).status).toBe(204);
  await sleep(100);
  expect(await me(player)).toBe(401);
  const { body } = await bo.api('GET', `/api/sessions/${id}`);
  expect(body.members.map((member: { displayName: string }) => member.displayName)).toEqual(['Bo']);
  await bo.sitDown(left.id, { lastSequence: 0 });
  await until(() => bo.heard.some(({ type }) => type === 'event.log'));
  expect(JSON.stringify(bo.heard)).not.toContain('"Ada"');
  await bo.leave();
  for (const path of ['events', 'chat']) {
    const told = JSON.stringify((await bo.api('GET', `/api/sessions/${id}/${path}`)).body);
    expect(told).toContain('Remember me');
    expect(told).not.toContain('"Ada"');
    expect(told).toContain('a former member');
  }
});
