import { expect, it } from 'vitest';
import { rollText } from './rollText.ts';

/** The last face of a d6. */
const sixes = (): number => 5;

it('shows the dice and the note', () => {
  expect(rollText('Ada', '2d6+3 # fire', sixes)).toBe('Ada: 2d6 (6, 6) + 3 = 15 (fire)');
});
it('asks for a formula', () => {
  expect(rollText('Ada', '  ', sixes)).toBe('Write what to roll behind it, as in /roll 2d6+3.');
});
it('says what is wrong, and with which part', () => {
  expect(rollText('Ada', '2d6 + @strength', sixes)).toBe(
    '“strength” is not known here. Check the name, or write a number.',
  );
  expect(rollText('Ada', '1/0', sixes)).toMatch(/^This is zero/);
});
it('keeps within what a message holds', () => {
  expect(rollText('A'.repeat(64), '1000d6', sixes).length).toBeLessThanOrEqual(3_000);
});
