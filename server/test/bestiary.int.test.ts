import { expect, it } from 'vitest';
import { Player } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';
import { startServer } from './support/startServer.ts';

const home = servedOnPostgres();

/** Starts the same installation again with somebody named who looks after it. */
async function named(admin: Player): Promise<void> {
  const { dataDir, port } = home.server;
  await home.server.stop();
  const env = { ADMIN_USERS: admin.userId };
  home.server = await startServer({ databaseUrl: home.databaseUrl, dataDir, port, env });
}

const wisp = (name: string) => ({ ruleset: 'chip', name, scope: 'global' });

it('Everybody’s bestiary is written by who looks after the server, and read by everybody', async () => {
  const ada = await Player.signIn(home.server.url, 'Ada');
  const bo = await Player.signIn(home.server.url, 'Bo');
  await named(ada);
  expect((await ada.api('GET', '/api/auth/me')).body.user.isAdmin).toBe(true);
  expect((await bo.api('POST', '/api/monsters', wisp('Wisp'))).body.error.code).toBe('NOT_ADMIN');
  const { monster } = (await ada.api('POST', '/api/monsters', wisp('Wisp'))).body;
  expect(monster).toMatchObject({ scope: 'global', own: true });
  const path = `/api/monsters/${monster.id}`;
  expect((await bo.api('GET', path)).body.monster).toMatchObject({ own: false, template: { name: 'Wisp' } });
  const renamed = { template: { ...monster.template, name: 'Pale Wisp' }, version: 1 };
  for (const [method, body] of [['PUT', renamed], ['DELETE']] as const)
    expect((await bo.api(method, path, body)).body.error.code).toBe('UNKNOWN_MONSTER');
  expect((await ada.api('PUT', path, renamed)).body.monster).toMatchObject({ version: 2, own: true });
  expect((await bo.api('GET', path)).body.monster.template.name).toBe('Pale Wisp');
  expect((await ada.api('PUT', path, renamed)).body.error.code).toBe('STALE_VERSION');
  expect((await ada.api('DELETE', path)).status).toBe(204);
  expect((await bo.api('GET', path)).body.error.code).toBe('UNKNOWN_MONSTER');
});

it('A bestiary is read page by page, each creature once and in order, the rules’ own behind the others', async () => {
  const bo = await Player.signIn(home.server.url, 'Bo');
  const names = Array.from({ length: 65 }, (_, n) => `Wisp ${String(n).padStart(2, '0')}`);
  for (const name of names.toReversed())
    expect((await bo.api('POST', '/api/monsters', { ruleset: 'chip', name })).status).toBe(201);
  const pages = async (query: string): Promise<readonly (readonly string[])[]> => {
    const found: string[][] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { status, body } = await bo.api('GET', `/api/monsters?limit=30&${query}${cursor}`);
      expect(status).toBe(200);
      found.push(body.monsters.map(({ template }: { template: { name: string } }) => template.name));
      cursor = body.next === null ? null : `&cursor=${encodeURIComponent(body.next as string)}`;
    }
    return found;
  };
  const own = await pages('scope=personal');
  expect(own.map(({ length }) => length)).toEqual([30, 30, 5]);
  expect(own.flat()).toEqual(names);
  const all = (await pages('ruleset=chip')).flat();
  expect(all.slice(0, 65)).toEqual(names);
  expect(all.length).toBeGreaterThan(65);
  expect(new Set(all).size).toBe(all.length);
  expect((await pages('q=wisp%2064')).flat()).toEqual(['Wisp 64']);
  expect((await bo.api('GET', '/api/monsters?limit=30&cursor=nonsense')).body.error.code).toBe('INVALID_MESSAGE');
});
