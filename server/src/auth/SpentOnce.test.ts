import { expect, it } from 'vitest';
import { SpentOnce } from './SpentOnce.ts';

it('What is good once is good once, also at all processes together', async () => {
  const claimed = new Set<string>();
  const shared = { claim: (key: string) => Promise.resolve(!claimed.has(key) && Boolean(claimed.add(key))) };
  const [here, there] = [new SpentOnce(60, shared), new SpentOnce(60, shared)];
  expect([await here.spend('a'), await here.spend('a'), await there.spend('a')]).toEqual([true, false, false]);
  expect([await there.spend('b'), await here.spend('b')]).toEqual([true, false]);
  const alone = new SpentOnce(60, undefined);
  expect([await alone.spend('a'), await alone.spend('a')]).toEqual([true, false]);
});
