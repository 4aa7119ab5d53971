import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { KeyFile } from './KeyFile.ts';
import { openKeys } from './openKeys.ts';
import { Tokens } from './Tokens.ts';

const SIGN_IN = '0b0c3a5e-0000-4000-8000-000000000001';

describe('Keys of tokens', () => {
  let dataDir: string;
  let stored: string | undefined;
  const old = { find: () => Promise.resolve(stored), remove: () => Promise.resolve(void (stored = undefined)) };
  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(os.tmpdir(), 'tallow-keys-'));
    stored = undefined;
  });
  const file = () => path.join(dataDir, 'keys', 'tokens');

  it('are made once, for all processes of a folder, and nobody else may read them', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => openKeys(dataDir, undefined, old)));
    expect(new Set(all.map((keys) => keys.join())).size).toBe(1);
    expect(await openKeys(dataDir, undefined, old)).toEqual(all[0]);
    expect([(await stat(file())).mode & 0o777, (await stat(path.dirname(file()))).mode & 0o777]).toEqual([
      0o600, 0o700,
    ]);
  });

  it('move out of the database of an older installation, whose tokens stay good', async () => {
    const before = 'an-old-key-of-at-least-thirty-two-characters';
    stored = before;
    const token = await new Tokens([before]).issueUser('ada', SIGN_IN);
    const keys = await openKeys(dataDir, undefined, old);
    expect([keys, stored]).toEqual([[before], undefined]);
    expect(await readFile(file(), 'utf8')).toBe(`${before}\n`);
    await new KeyFile(dataDir).rotate();
    const rotated = await openKeys(dataDir, undefined, old);
    expect(rotated).toHaveLength(2);
    expect(await new Tokens(rotated).verifyUser(token)).toMatchObject({ userId: 'ada', signInId: SIGN_IN });
    expect(await new Tokens(rotated.slice(0, 1)).verifyUser(token)).toBeUndefined();
    expect(
      await new Tokens(rotated).verifyUser(await new Tokens(rotated.slice(0, 1)).issueUser('bo', SIGN_IN)),
    ).toMatchObject({ userId: 'bo' });
  });

  it('come from the environment when they are set there; those of the file still verify', async () => {
    const [kept] = await openKeys(dataDir, undefined, old);
    const [given, older] = ['g'.repeat(40), 'o'.repeat(40)];
    expect(await openKeys(dataDir, `${given},${older}`, old)).toEqual([given, older, kept]);
  });

  it('that are too short are refused, in the environment and in the file', async () => {
    await expect(openKeys(dataDir, 'short', old)).rejects.toThrow('at least 32 characters');
    await openKeys(dataDir, undefined, old);
    await writeFile(file(), 'short\n');
    await expect(openKeys(dataDir, undefined, old)).rejects.toThrow('at least 32 characters');
  });
});
