import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isStorableJson } from './storable.ts';

it('knows NUL and halves of characters in JSON from texts that only speak of them', () => {
  for (const text of ['x\0y', '\0', '\\\0', 'x\ud800', '\udfff!'])
    expect([text, isStorableJson(JSON.stringify({ [text]: 1, text }))]).toEqual([text, false]);
  for (const text of ['\\u0000', '\\\\u0000', '\\ud800', '🐉', '\u0001', 'naïve'])
    expect([text, isStorableJson(JSON.stringify([text]))]).toEqual([text, true]);
});
it('agrees with looking at every character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => isStorableJson(JSON.stringify(text)) === !/[\0\p{Cs}]/u.test(text),
    ),
  );
});
