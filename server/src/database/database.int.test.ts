import { randomUUID } from 'node:crypto';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { MikroORM } from '@mikro-orm/core';
import type { Migrator } from '@mikro-orm/migrations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestPostgres, type TestPostgres } from '../../test/support/postgres.ts';
import { Memberships, openDatabase, Secrets, Sessions, Users, type Database } from './index.ts';

const scratch = fs.mkdtempSync(join(tmpdir(), 'tallow-database-'));
let server: TestPostgres;
beforeAll(async () => {
  server = await startTestPostgres();
});
afterAll(async () => {
  await server.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
});

const isSchemaBehind = (orm: MikroORM): Promise<boolean> => (orm.migrator as unknown as Migrator).checkSchema();

describe.each(['embedded', 'postgresql'] as const)('database (%s)', (kind) => {
  let database: Database;
  const databaseUrl = async (): Promise<string | undefined> =>
    kind === 'embedded' ? undefined : server.createDatabase();
  beforeAll(async () => {
    database = await openDatabase({ databaseUrl: await databaseUrl(), dataDir: join(scratch, 'data') });
  });
  afterAll(async () => {
    await database.close();
  });

  const newUser = async (displayName = 'Ada'): Promise<string> =>
    (await new Users(database.orm).create({ id: randomUUID(), displayName })).id;
  const newSession = async (createdBy: string, joinCode = randomUUID().slice(0, 12)): Promise<string> => {
    const row = await new Sessions(database.orm).create({
      id: randomUUID(),
      name: 'The sunless keep',
      ruleset: 'd20',
      joinCode,
      createdBy,
    });
    return row!.id;
  };

  it('opens with the committed migrations equal to the entities', async () => {
    expect(database.kind).toBe(kind);
    expect(await isSchemaBehind(database.orm)).toBe(false);
    await database.ping();
  });

  it('stores users', async () => {
    const users = new Users(database.orm);
    const created = await users.create({ id: randomUUID(), displayName: 'Zoë 🐉' });
    expect(await users.find(created.id)).toEqual(created);
    expect(await users.find(randomUUID())).toBeUndefined();
  });

  it('makes the creator of a session its gm, in the same transaction', async () => {
    const sessions = new Sessions(database.orm);
    const gm = await newUser();
    const id = await newSession(gm, 'JOIN-ME');
    expect(await sessions.findById(id)).toMatchObject({ id, joinCode: 'JOIN-ME', createdBy: gm });
    expect((await sessions.findByJoinCode('JOIN-ME'))?.id).toBe(id);
    expect(await sessions.listForUser(gm)).toMatchObject([{ id, role: 'gm' }]);
    const refused = await sessions.create({
      id: randomUUID(),
      name: 'Twin',
      ruleset: 'd20',
      joinCode: 'JOIN-ME',
      createdBy: gm,
    });
    expect(refused).toBeUndefined();
    const orphan = randomUUID();
    await expect(
      sessions.create({ id: orphan, name: 'No gm', ruleset: 'd20', joinCode: 'OTHER', createdBy: randomUUID() }),
    ).rejects.toThrow('foreign key');
    expect(await sessions.findById(orphan)).toBeUndefined();
  });

  it('lists members with their roles, and tables that nobody leads for who opened them', async () => {
    const memberships = new Memberships(database.orm);
    const sessions = new Sessions(database.orm);
    const [gm, player] = [await newUser('GM'), await newUser('Pia')];
    const id = await newSession(gm);
    await memberships.set(id, player, 'player');
    const first = await memberships.find(id, player);
    await memberships.set(id, player, 'spectator');
    expect(await memberships.find(id, player)).toEqual({ ...first, role: 'spectator' });
    expect(await memberships.roles(id)).toEqual(
      new Map([
        [gm, 'gm'],
        [player, 'spectator'],
      ]),
    );
    expect(await sessions.listForUser(player)).toMatchObject([
      { id, role: 'spectator', memberCount: 2, hasActiveGm: true },
    ]);
    expect(await sessions.listWithoutGm(gm)).toEqual([]);
    await memberships.remove(id, gm);
    expect(await sessions.listWithoutGm(gm)).toMatchObject([{ id }]);
    expect(await memberships.remove(id, player)).toBe(true);
    expect(await memberships.remove(id, player)).toBe(false);
  });

  it('deletes a session with everything that hangs on it', async () => {
    const sessions = new Sessions(database.orm);
    const gm = await newUser();
    const id = await newSession(gm);
    expect(await sessions.delete(id)).toBe(true);
    expect(await sessions.delete(id)).toBe(false);
    expect(await sessions.listForUser(gm)).toEqual([]);
  });

  it('hands every caller the same secret', async () => {
    const secrets = new Secrets(database.orm);
    const values = await Promise.all(Array.from({ length: 8 }, () => secrets.getOrCreate('token-key', randomUUID)));
    expect(new Set(values).size).toBe(1);
  });

  it('survives transactions that run at the same time', async () => {
    const gm = await newUser();
    const ids = await Promise.all(Array.from({ length: 12 }, () => newSession(gm)));
    expect((await new Sessions(database.orm).listForUser(gm)).map((s) => s.id).toSorted()).toEqual(ids.toSorted());
  });
});

describe('starting on a server', () => {
  it('migrates once when processes start together', async () => {
    const databaseUrl = await server.createDatabase();
    const databases = await Promise.all([1, 2, 3].map(() => openDatabase({ databaseUrl, dataDir: scratch })));
    expect(await Promise.all(databases.map((database) => isSchemaBehind(database.orm)))).toEqual([false, false, false]);
    await Promise.all(databases.map((database) => database.close()));
  });

  it('says when the server cannot be reached, without the password', async () => {
    const opening = openDatabase({ databaseUrl: 'postgres://tallow:hunter2@127.0.0.1:1/tallow', dataDir: scratch });
    await expect(opening).rejects.toMatchObject({
      name: 'DatabaseStartError',
      code: 'unreachable',
      message: expect.not.stringContaining('hunter2'),
    });
  });

  it('says when the server refuses', async () => {
    const opening = openDatabase({ databaseUrl: server.url.replace('/postgres', '/missing'), dataDir: scratch });
    await expect(opening).rejects.toMatchObject({ name: 'DatabaseStartError', code: 'refused' });
  });

  it('outlives idle connections that the server closes', async () => {
    const databaseUrl = await server.createDatabase();
    const database = await openDatabase({ databaseUrl, dataDir: scratch });
    await database.ping();
    await server.execute(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${databaseUrl.split('/').at(-1)}'`,
    );
    await expect
      .poll(() =>
        database.ping().then(
          () => 'up',
          () => 'down',
        ),
      )
      .toBe('up');
    await database.close();
  });
});

describe('starting embedded', () => {
  const dataDir = join(scratch, 'embedded');

  it('keeps its folder private and refuses a second process', async () => {
    const database = await openDatabase({ dataDir });
    expect(fs.statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(fs.statSync(join(dataDir, 'db')).mode & 0o777).toBe(0o700);
    const script = `import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))};
      openDatabase({ dataDir: ${JSON.stringify(dataDir)} }).then(() => console.log('opened'), (error) => console.log(error.name, error.code));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
    expect(stdout.trim()).toBe('DatabaseStartError in-use');
    await database.close();
  });

  it('starts over when its creation was interrupted', async () => {
    const halfMade = join(scratch, 'half-made');
    fs.mkdirSync(join(halfMade, 'db'), { recursive: true });
    fs.writeFileSync(join(halfMade, 'db', 'PG_VERSION'), '18\n');
    fs.writeFileSync(join(halfMade, 'db.creating'), '');
    const database = await openDatabase({ dataDir: halfMade });
    await database.ping();
    await database.close();
    expect(fs.readdirSync(halfMade).toSorted()).toEqual(['db', 'db.lock']);
  });

  it('refuses a folder of another PostgreSQL version', async () => {
    fs.writeFileSync(join(dataDir, 'db', 'PG_VERSION'), '17\n');
    await expect(openDatabase({ dataDir })).rejects.toMatchObject({
      code: 'wrong-version',
      message: expect.stringContaining('17'),
    });
  });
});
