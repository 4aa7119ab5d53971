import { expect, it } from 'vitest';
import { isLong } from './LongText.tsx';

it('folds what would push the log away, by letters or by lines of any kind', () => {
  expect(['', 'A line', 'a\n'.repeat(9), 'x'.repeat(700)].map(isLong)).toEqual([false, false, false, false]);
  expect(['a\n'.repeat(2_000), '\u2028'.repeat(40), '\r\n'.repeat(10), 'x'.repeat(701)].map(isLong)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});
