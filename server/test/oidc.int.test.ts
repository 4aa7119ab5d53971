import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Browser } from './support/Browser.ts';
import { Player, type Answer } from './support/Player.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { startServer, type RunningServer } from './support/startServer.ts';
import { CLIENT, TestProvider } from './support/TestProvider.ts';

let postgres: TestPostgres;
let provider: TestProvider;
let server: RunningServer;
const callback = (): string => `${server.url}/api/auth/oidc/callback`;

beforeAll(async () => {
  postgres = await startTestPostgres();
  provider = await TestProvider.start();
  server = await startServer({
    databaseUrl: await postgres.createDatabase(),
    env: {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_LABEL: 'The Guild',
    },
  });
  await provider.serve(callback());
});
afterAll(async () => {
  await server?.stop();
  await provider?.close();
  await postgres?.stop();
});
afterEach(() => void vi.useRealTimers());

/** Starts here and stops at the provider's door. */
async function leave(browser: Browser, returnTo?: string): Promise<string> {
  const query = returnTo === undefined ? '' : `?returnTo=${encodeURIComponent(returnTo)}`;
  const isProvider = (url: URL): boolean => url.origin === provider.issuer;
  return (await browser.go(`${server.url}/api/auth/oidc/start${query}`, {}, isProvider)).next!.href;
}
/** What the page is told when the browser comes back. */
async function comeBack(browser: Browser, back: URL): Promise<Readonly<Record<string, string>>> {
  const { next } = await browser.go(back.href, {}, ({ pathname }) => pathname === '/');
  return Object.fromEntries(next!.searchParams);
}
async function login(browser: Browser, code: string | undefined): Promise<Answer> {
  const response = await browser.fetch(new URL('/api/auth/login', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ provider: 'oidc', code }),
  });
  return { status: response.status, body: await response.json() };
}
async function signIn(name: string): Promise<Answer> {
  const browser = new Browser();
  const { code } = await comeBack(browser, await provider.signIn(browser, await leave(browser), name));
  return login(browser, code);
}
const me = async (token: string): Promise<Answer['body']> => {
  const player = new Player(server.url);
  player.token = token;
  return (await player.api('GET', '/api/auth/me')).body.user;
};

describe('Signing in with an OpenID Connect provider', () => {
  it('is listed', async () => {
    const { body } = await new Player(server.url).api('GET', '/api/auth/providers');
    expect(body.providers).toContainEqual({ id: 'oidc', label: 'The Guild', startUrl: '/api/auth/oidc/start' });
  });

  it('makes a user, who is known the next time', async () => {
    const first = await signIn('ada');
    expect(first).toMatchObject({ status: 200, body: { user: { displayName: 'ada of the Test' } } });
    const account = await me(first.body.token);
    expect(account).toMatchObject({ isGuest: false, identities: [{ provider: 'oidc', label: 'ada' }] });
    const again = await signIn('ada');
    expect(again.body.user.id).toBe(first.body.user.id);
    expect((await signIn('bo')).body.user.id).not.toBe(first.body.user.id);
  });

  it('leads back to where it began, on this server alone', async () => {
    const browser = new Browser();
    const back = await provider.signIn(browser, await leave(browser, '/table/abc?x=1'), 'ada');
    expect(await comeBack(browser, back)).toMatchObject({ signin: 'oidc', returnTo: '/table/abc?x=1' });
    for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example', 'evil', '/a b']) {
      const query = new URLSearchParams({ returnTo: elsewhere }).toString();
      const { status } = await new Browser().go(`${server.url}/api/auth/oidc/start?${query}`);
      expect([elsewhere, status]).toEqual([elsewhere, 400]);
    }
  });

  it('makes a guest an account, which keeps everything', async () => {
    const guest = await Player.signIn(server.url, 'Gus');
    const { id } = await guest.createSession('The table of Gus');
    const browser = new Browser();
    const started = await browser.fetch(new URL('/api/auth/oidc/start', server.url), {
      method: 'POST',
      headers: { authorization: `Bearer ${guest.token}`, 'content-type': 'application/json' },
      body: '{}',
    });
    const { url } = (await started.json()) as { url: string };
    const { code } = await comeBack(browser, await provider.signIn(browser, url, 'gus'));
    const { body } = await login(browser, code);
    expect(body.user).toEqual({ id: guest.userId, displayName: 'Gus' });
    guest.token = body.token;
    expect((await guest.api('GET', '/api/sessions')).body.sessions.map((each: { id: string }) => each.id)).toEqual([
      id,
    ]);
    expect((await signIn('gus')).body.user.id).toBe(guest.userId);
  });

  it('signs the known user in, whoever the guest was', async () => {
    const ada = (await signIn('ada')).body.user.id;
    const guest = await Player.signIn(server.url, 'Eve');
    const browser = new Browser();
    const started = await browser.fetch(new URL('/api/auth/oidc/start', server.url), {
      method: 'POST',
      headers: { authorization: `Bearer ${guest.token}`, 'content-type': 'application/json' },
      body: '{}',
    });
    const { url } = (await started.json()) as { url: string };
    const { code } = await comeBack(browser, await provider.signIn(browser, url, 'ada'));
    expect((await login(browser, code)).body.user.id).toBe(ada);
    expect(await me(guest.token)).toMatchObject({ isGuest: true });
  });
});

describe('A sign-in with the provider comes to nothing', () => {
  it('when it is declined there', async () => {
    const browser = new Browser();
    const back = await provider.decline(browser, await leave(browser));
    expect(await comeBack(browser, back)).toEqual({ signin: 'oidc', error: 'SIGN_IN_DECLINED' });
  });

  it('with a code of ours that was used, or of another browser', async () => {
    const browser = new Browser();
    const { code } = await comeBack(browser, await provider.signIn(browser, await leave(browser), 'ada'));
    const half = browser.cookie(server.url, 'tallow_page')!;
    expect((await login(new Browser(), code)).body.error.code).toBe('UNAUTHENTICATED');
    expect((await login(browser, code)).status).toBe(200);
    browser.setCookie(server.url, 'tallow_page', half);
    expect((await login(browser, code)).body.error.code).toBe('UNAUTHENTICATED');
  });

  it('when the way back is taken twice, with the cookie or without', async () => {
    const browser = new Browser();
    const url = await leave(browser);
    const cookie = browser.cookie(server.url, 'tallow_oidc')!;
    const back = await provider.signIn(browser, url, 'ada');
    expect(await comeBack(browser, back)).toHaveProperty('code');
    expect(await comeBack(browser, back)).toEqual({ signin: 'oidc', error: 'SIGN_IN_EXPIRED' });
    browser.setCookie(server.url, 'tallow_oidc', cookie);
    expect(await comeBack(browser, back)).toEqual({ signin: 'oidc', error: 'SIGN_IN_EXPIRED' });
  });

  it('with the code of another way, which the provider refuses', async () => {
    const [used, fresh] = [new Browser(), new Browser()];
    const back = await provider.signIn(used, await leave(used), 'ada');
    await comeBack(used, back);
    const state = new URL(await leave(fresh)).searchParams.get('state')!;
    const replayed = new URL(back);
    replayed.searchParams.set('state', state);
    expect(await comeBack(fresh, replayed)).toEqual({ signin: 'oidc', error: 'SIGN_IN_UNPROVEN' });
  });

  it('with the state of another way, or in a browser that never left', async () => {
    const [eve, bo] = [new Browser(), new Browser()];
    const back = await provider.signIn(eve, await leave(eve), 'eve');
    await leave(bo);
    expect(await comeBack(bo, back)).toEqual({ signin: 'oidc', error: 'SIGN_IN_UNPROVEN' });
    expect(await comeBack(new Browser(), back)).toEqual({ signin: 'oidc', error: 'SIGN_IN_EXPIRED' });
  });
});

describe('The provider', () => {
  it('may change its key', async () => {
    const { id } = (await signIn('ada')).body.user;
    await sleep(1_100);
    await provider.serve(callback());
    expect((await signIn('ada')).body.user.id).toBe(id);
  });

  it.each([
    ['50 seconds ahead', 50],
    ['50 seconds behind', -50],
  ])('may have a clock that is %s', async (_what, seconds) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 });
    expect((await signIn('ada')).status).toBe(200);
  });

  it('may not have one so far behind that all it says is over', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 300_000 });
    const browser = new Browser();
    const back = await provider.signIn(browser, await leave(browser), 'ada');
    expect(await comeBack(browser, back)).toEqual({ signin: 'oidc', error: 'SIGN_IN_UNPROVEN' });
  });

  it('may be away, and come back', async () => {
    const browser = new Browser();
    const back = await provider.signIn(browser, await leave(browser), 'ada');
    await provider.close();
    expect(await comeBack(browser, back)).toEqual({ signin: 'oidc', error: 'PROVIDER_UNAVAILABLE' });
    const other = await startServer({
      databaseUrl: await postgres.createDatabase(),
      env: { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: CLIENT.id },
    });
    try {
      const start = `${other.url}/api/auth/oidc/start`;
      const program = await new Browser().go(start);
      expect([program.status, JSON.parse(program.text).error.code]).toEqual([503, 'PROVIDER_UNAVAILABLE']);
      const person = await new Browser().go(start, { headers: { accept: 'text/html,*/*;q=0.8' } }, () => true);
      expect(person.next?.search).toBe('?signin=oidc&error=PROVIDER_UNAVAILABLE');
      await provider.listen();
      expect((await new Browser().go(start, {}, () => true)).next?.origin).toBe(provider.issuer);
    } finally {
      await other.stop();
    }
  });
});
