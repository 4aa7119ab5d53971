import { expect, it } from 'vitest';
import { formats } from './formats.ts';

it('writes numbers with their sign, and to the digit that counts', () => {
  expect([2, -3, 0].map(formats.signed)).toEqual(['+2', '−3', '+0']);
  expect([formats.tenths(1_234.56), formats.hundredths(2.345)]).toEqual(['1234.6', '2.35']);
});
it('parts what is listed', () => {
  expect([['Bo'], ['Bo', 'Cy', 'Dee'], []].map(formats.list)).toEqual(['Bo', 'Bo, Cy, Dee', '']);
});
