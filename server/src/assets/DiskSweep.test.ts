import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskSweep, GRACE_MS, type MentionedIds } from './DiskSweep.ts';
import { isOurDataDir } from './isOurDataDir.ts';

const NOW = Date.now();
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tallow-disk-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

async function put(path: string, ageMs: number): Promise<void> {
  const full = join(dataDir, path);
  await mkdir(join(full, '..'), { recursive: true });
  if (path.endsWith('/')) await mkdir(full, { recursive: true });
  else await writeFile(full, 'x');
  await utimes(full, (NOW - ageMs) / 1000, (NOW - ageMs) / 1000);
}
const old = (path: string) => put(path, GRACE_MS + 60_000);
const young = (path: string) => put(path, GRACE_MS - 60_000);
const left = async (): Promise<readonly string[]> => (await readdir(dataDir, { recursive: true })).toSorted();
const sweep = (...mentioned: readonly string[]) =>
  new DiskSweep(
    dataDir,
    async function* () {
      yield mentioned;
    },
    () => NOW,
  ).sweep();

describe('Sweeping the data folder', () => {
  it('removes maps and portraits that nobody mentions, and leaves the others', async () => {
    for (const n of [1, 2]) await old(`assets/${id(n)}/`);
    for (const n of [3, 4]) await old(`portraits/${id(9)}/${id(n)}.webp`);
    expect(await sweep(id(1), id(3))).toEqual({ removed: ['map', 'portrait'], waiting: 0 });
    expect(await left()).toEqual([
      'assets',
      `assets/${id(1)}`,
      'portraits',
      `portraits/${id(9)}`,
      `portraits/${id(9)}/${id(3)}.webp`,
    ]);
  });
  it('removes what killed processes left', async () => {
    await old(`uploads/${id(1)}`);
    await old(`assets/.unfinished-${id(2)}/`);
    await old(`portraits/${id(9)}/.${id(3)}/`);
    expect((await sweep()).removed.toSorted()).toEqual(['draft', 'draft', 'upload']);
  });
  it('waits an hour: it may be on its way in another process', async () => {
    await young(`assets/${id(1)}/`);
    await young(`uploads/${id(2)}`);
    expect(await sweep()).toEqual({ removed: [], waiting: 2 });
    expect(await left()).toHaveLength(4);
  });
  it('removes nothing when it cannot be told all that is mentioned', async () => {
    await old(`assets/${id(1)}/`);
    const failing: MentionedIds = async function* () {
      yield [id(5)];
      throw new Error('The database is gone');
    };
    await expect(new DiskSweep(dataDir, failing, () => NOW).sweep()).rejects.toThrow('The database is gone');
    expect(await left()).toContain(`assets/${id(1)}`);
  });
  it('leaves alone what it did not make', async () => {
    for (const path of [
      'assets/README.md',
      'uploads/notes.txt',
      'database/pg_wal',
      `portraits/lost+found/${id(1)}.webp`,
    ])
      await old(path);
    const before = await left();
    expect(await sweep()).toEqual({ removed: [], waiting: 0 });
    expect(await left()).toEqual(before);
  });
  it('takes folders of sessions along when they are empty', async () => {
    await old(`portraits/${id(9)}/`);
    await young(`portraits/${id(8)}/`);
    await sweep();
    expect(await left()).toEqual(['portraits', `portraits/${id(8)}`]);
  });
  it('does nothing in a new folder', async () => {
    expect(await sweep()).toEqual({ removed: [], waiting: 0 });
  });
});

it('a data folder belongs to the first database that it meets', async () => {
  expect([
    await isOurDataDir(dataDir, 'one'),
    await isOurDataDir(dataDir, 'two'),
    await isOurDataDir(dataDir, 'one'),
  ]).toEqual([true, false, true]);
});
