import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Player } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';
import { startServer } from './support/startServer.ts';

const home = servedOnPostgres();
let ada: Player;
beforeEach(async () => void (ada = await Player.signIn(home.server.url, 'Ada')));

const open = (who: Player, name: string, key: string) =>
  who.api('POST', '/api/sessions', { name }, { 'idempotency-key': key });
const tables = async (who: Player): Promise<number> => (await who.api('GET', '/api/sessions')).body.sessions.length;

describe('A write with a key', () => {
  it('happens once, and gets the first answer again, whatever is asked the second time', async () => {
    const key = randomUUID();
    const first = await open(ada, 'The cellar', key);
    const again = await open(ada, 'Another', key.toUpperCase());
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(await tables(ada)).toBe(1);
    expect((await open(ada, 'Another', randomUUID())).body.session.name).toBe('Another');
  });

  it('happens once when it is asked ten times at once', async () => {
    const key = randomUUID();
    const all = await Promise.all(Array.from({ length: 10 }, () => open(ada, 'The cellar', key)));
    expect(new Set(all.map(({ body }) => body.session.id)).size).toBe(1);
    expect(await tables(ada)).toBe(1);
  });

  it('gets the first answer after the process was killed, too', async () => {
    const key = randomUUID();
    const { body } = await open(ada, 'The cellar', key);
    await home.server.stop('SIGKILL');
    home.server = await startServer({ databaseUrl: home.databaseUrl, dataDir: home.server.dataDir });
    const back = Object.assign(new Player(home.server.url), { token: ada.token });
    expect((await open(back, 'The cellar', key)).body).toEqual(body);
  });

  it('is nobody else’s, and of one place only', async () => {
    const key = randomUUID();
    await open(ada, 'The cellar', key);
    const bo = await Player.signIn(home.server.url, 'Bo');
    expect((await open(bo, 'The attic', key)).body.session.name).toBe('The attic');
    const campaign = await ada.api('POST', '/api/campaigns', { name: 'The coast' }, { 'idempotency-key': key });
    expect(campaign.body.campaign.name).toBe('The coast');
  });

  it('that was refused is judged anew; a key is a UUID', async () => {
    const key = randomUUID();
    const refused = await open(ada, '', key);
    expect(refused.status).toBe(400);
    expect((await open(ada, 'The cellar', key)).status).toBe(201);
    const { error } = (await open(ada, 'The cellar', 'again')).body;
    expect(error).toMatchObject({ code: 'INVALID_MESSAGE', details: { path: 'Idempotency-Key' } });
  });
});
