import { expect, it } from 'vitest';
import { applyChange, toPositive, toWhole } from './numbers.ts';

it('hurts, heals or replaces by what is typed', () => {
  expect(applyChange(34, '-7')).toBe(27);
  expect(applyChange(34, '−7')).toBe(27);
  for (const minus of ['–7', '—7', '－７', '‑7', '\u200b-7\u200b', '\u00a0− 7'])
    expect([minus, applyChange(34, minus)]).toEqual([minus, 27]);
  for (const plus of ['+5', '＋5', '➕5', '+５']) expect([plus, applyChange(34, plus)]).toEqual([plus, 39]);
  expect(applyChange(34, '12')).toBe(12);
  expect(applyChange(34, 'a lot')).toBeNull();
});
it('reads whole numbers only', () => {
  expect(toWhole(' 12 ')).toBe(12);
  expect(toWhole('１２')).toBe(12);
  for (const text of ['', '1.5', '1e3', 'NaN', '123456789']) expect(toWhole(text)).toBeNull();
});
it('reads positive numbers with a comma, too', () => {
  expect(toPositive('1,5')).toBe(1.5);
  expect(toPositive('１．５')).toBe(1.5);
  for (const text of ['', '0', '-2', 'Infinity', 'x']) expect(toPositive(text)).toBeNull();
});
