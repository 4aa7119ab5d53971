import { expect, it } from 'vitest';
import { FreshCache, type FreshRead } from './FreshCache.ts';
import { MemoryCache } from './MemoryCache.ts';

function cacheOf() {
  const clock = { ms: 0 };
  const reads: FreshRead[] = [];
  const cache = new FreshCache<{ n: number; at: Date }>(
    new MemoryCache(() => clock.ms),
    'test',
    ({ n, at }) => ({ n, at: new Date(at) }),
    (read) => reads.push(read),
  );
  let loads = 0;
  const load = () => Promise.resolve({ n: ++loads, at: new Date(0) });
  return { cache, clock, reads, load };
}

it('keeps what was read for a tenth of a second, then reads it again, and counts that', async () => {
  const { cache, clock, reads, load } = cacheOf();
  expect(await cache.read('a', load)).toEqual({ n: 1, at: new Date(0) });
  clock.ms = 100;
  expect(await cache.read('a', load)).toEqual({ n: 1, at: new Date(0) });
  clock.ms = 101;
  expect(await cache.read('a', load)).toEqual({ n: 2, at: new Date(0) });
  clock.ms = 2_000;
  await cache.read('a', load);
  expect(reads).toEqual(['absent', 'fresh', 'forced', 'absent']);
});
it('never answers with what was changed, nor keeps that something is missing', async () => {
  const { cache, reads, load } = cacheOf();
  await cache.read('a', load);
  await cache.forget('a');
  expect(await cache.read('a', load)).toMatchObject({ n: 2 });
  expect(await cache.read('b', () => Promise.resolve(undefined))).toBeUndefined();
  expect(await cache.read('b', load)).toMatchObject({ n: 3 });
  expect(reads).toEqual(['absent', 'absent', 'absent', 'absent']);
});
it('tells namespaces apart', async () => {
  const cacheStore = new MemoryCache(() => 0);
  const [one, other] = ['one', 'other'].map(
    (namespace) =>
      new FreshCache<string>(
        cacheStore,
        namespace,
        (text) => text,
        () => undefined,
      ),
  );
  await one!.read('a', () => Promise.resolve('mine'));
  expect(await other!.read('a', () => Promise.resolve('theirs'))).toBe('theirs');
});
