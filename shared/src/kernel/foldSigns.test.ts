import { expect, it } from 'vitest';
import { foldSigns } from './foldSigns.ts';

it.each([
  ['−7', '-7'],
  ['–7', '-7'],
  ['—7', '-7'],
  ['➖️7', '-7'],
  ['＋５', '+5'],
  ['2×3', '2*3'],
  ['10÷2', '10/2'],
  ['６ｄ１０≥８', '6d10>=8'],
  ['1\u00a0000', '1 000'],
  ['1\u200b2\u2060\ufeff', '12'],
  ['٣d٦', '3d6'],
  ['“d20”', '"d20"'],
])('%j is typed as %j', (text, plain) => expect(foldSigns(text)).toBe(plain));
it('leaves words alone', () => expect(foldSigns('Strength é 🎲 力')).toBe('Strength é 🎲 力'));
