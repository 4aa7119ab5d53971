import { describe, expect, it } from 'vitest';
import { Authenticator } from './support/Authenticator.ts';
import { Player, type Answer } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const home = servedOnPostgres();
/** Passkeys are for names. */
const origin = (): string => home.server.url.replace('127.0.0.1', 'localhost');

async function add(player: Player, authenticator: Authenticator, label = 'My phone'): Promise<Answer> {
  const { body } = await player.api('POST', '/api/auth/passkeys/options', {});
  return player.api('POST', '/api/auth/passkeys', { label, response: authenticator.create(body.options) });
}
const challenge = async (): Promise<Answer['body']> =>
  (await new Player(origin()).api('POST', '/api/auth/passkeys/challenge', {})).body.options;
const login = (response: unknown): Promise<Answer> =>
  new Player(origin()).api('POST', '/api/auth/login', { provider: 'passkey', response });

async function withPasskey(name: string): Promise<{ player: Player; authenticator: Authenticator }> {
  const player = await Player.signIn(origin(), name);
  const authenticator = new Authenticator(origin());
  expect((await add(player, authenticator)).status).toBe(201);
  return { player, authenticator };
}

describe('A passkey', () => {
  it('is offered where browsers have them', async () => {
    const ids = async (url: string): Promise<string[]> =>
      (await new Player(url).api('GET', '/api/auth/providers')).body.providers.map(({ id }: { id: string }) => id);
    expect(await ids(origin())).toContain('passkey');
    expect(await ids(home.server.url)).not.toContain('passkey');
  });

  it('is added by who is signed in, who is then no guest any more, and signs them in', async () => {
    const player = await Player.signIn(origin(), 'Ada');
    const authenticator = new Authenticator(origin());
    const { status, body } = await add(player, authenticator);
    expect([status, body.user.isGuest, body.user.identities]).toEqual([
      201,
      false,
      [expect.objectContaining({ provider: 'passkey', label: 'My phone' })],
    ]);
    for (let times = 0; times < 2; times++) {
      const signedIn = await login(authenticator.enter(await challenge()));
      expect(signedIn).toMatchObject({ status: 200, body: { user: { id: player.userId, displayName: 'Ada' } } });
    }
  });

  it('is asked for by name, so that nobody has the same one twice', async () => {
    const { player, authenticator } = await withPasskey('Bo');
    const { body } = await player.api('POST', '/api/auth/passkeys/options', {});
    expect(body.options.excludeCredentials).toEqual([{ id: authenticator.id, type: 'public-key' }]);
    expect((await add(player, authenticator)).body.error.code).toBe('ACCOUNT_TAKEN');
  });
});

describe('A passkey is not taken', () => {
  const refused = async (response: unknown): Promise<void> => {
    const { status, body } = await login(response);
    expect([status, body.error.code]).toEqual([401, 'UNAUTHENTICATED']);
  };

  it('for a challenge that was answered before', async () => {
    const { authenticator } = await withPasskey('Cy');
    const once = await challenge();
    expect((await login(authenticator.enter(once))).status).toBe(200);
    await refused(authenticator.enter(once));
  });

  it('for a challenge that is not ours, or was for adding one', async () => {
    const { player, authenticator } = await withPasskey('Di');
    const { rpId } = await challenge();
    await refused(authenticator.enter({ rpId, challenge: Buffer.from('of somebody else').toString('base64url') }));
    const { body } = await player.api('POST', '/api/auth/passkeys/options', {});
    await refused(authenticator.enter({ rpId, challenge: body.options.challenge }));
  });

  it('when it counts back: then there are two of it', async () => {
    const { authenticator } = await withPasskey('Ed');
    for (let times = 0; times < 3; times++)
      expect((await login(authenticator.enter(await challenge()))).status).toBe(200);
    authenticator.counter = 1;
    await refused(authenticator.enter(await challenge()));
  });

  it('of somebody unknown, for another place, or signed by another key', async () => {
    await refused(new Authenticator(origin()).enter(await challenge()));
    const { authenticator } = await withPasskey('Fi');
    await refused(authenticator.enter({ ...(await challenge()), rpId: 'evil.example' }));
    const { response, ...other } = new Authenticator(origin()).enter(await challenge());
    const forged = { ...(response as object), userHandle: null };
    await refused({ ...other, id: authenticator.id, rawId: authenticator.id, response: forged });
  });

  it('from a page of somebody else', async () => {
    const player = await Player.signIn(origin(), 'Gil');
    const { status, body } = await add(player, new Authenticator('https://evil.example'));
    expect([status, body.error.code]).toEqual([403, 'SIGN_IN_UNPROVEN']);
  });

  it('for a challenge that somebody else was given to add one', async () => {
    const [player, eve] = [await Player.signIn(origin(), 'Hal'), await Player.signIn(origin(), 'Eve')];
    const { body } = await player.api('POST', '/api/auth/passkeys/options', {});
    const response = new Authenticator(origin()).create(body.options);
    const added = await eve.api('POST', '/api/auth/passkeys', { label: 'Mine', response });
    expect(added.body.error.code).toBe('SIGN_IN_UNPROVEN');
  });

  it('when there are twenty already', async () => {
    const player = await Player.signIn(origin(), 'Ivy');
    for (let count = 0; count < 20; count++)
      expect((await add(player, new Authenticator(origin()), `Key ${count}`)).status).toBe(201);
    const { body } = await player.api('POST', '/api/auth/passkeys/options', {});
    expect(body.error.code).toBe('TOO_MANY');
  });
});
