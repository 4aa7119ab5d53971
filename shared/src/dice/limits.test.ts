import { describe, expect, it } from 'vitest';
import { parseFormula } from './parseFormula.ts';
import { seededRandom } from '../kernel/index.ts';
import { complaint, problemOf, roll, rollWith } from './testing/rolling.ts';

const messageOf = (text: string): string => problemOf(text)?.message ?? 'fine';
const nested = (depth: number): string => `${'('.repeat(depth)}1${')'.repeat(depth)}`;

describe('limits', () => {
  it('500 characters, as written and written out', () => {
    expect([messageOf('1'.padEnd(500)), messageOf('1'.padEnd(501)), messageOf(`1${'+1'.repeat(200)}`)]).toEqual([
      'fine',
      'A formula has at most 500 characters.',
      'Written out, this has more than 500 characters.',
    ]);
  });
  it.each(['(', '-', 'floor(', 'd(', '1-(', 'adv('])('a text full of %s is refused, not a full stack', (piece) => {
    expect(parseFormula(piece.repeat(500).slice(0, 500)).ok).toBe(false);
  });
  it('brackets, calls and minus signs 32 deep', () => {
    expect([
      messageOf(nested(32)),
      messageOf(nested(33)),
      messageOf(`${'-'.repeat(32)}1`),
      messageOf(`${'-'.repeat(33)}1`),
    ]).toEqual(['fine', 'This is nested more than 32 deep.', 'fine', 'This is nested more than 32 deep.']);
  });
  it('beside each other as many as there is room for', () => {
    expect(messageOf(`(1)${'+(-1)'.repeat(80)}`)).toBe('fine');
  });
  it('1,000 dice in a formula', () => {
    expect([messageOf('1000d6'), complaint('1001d6'), complaint('600d6 + 401d6'), complaint('(40 * 40)d6')]).toEqual([
      'fine',
      '1001@0: The number of dice is a whole number from 0 to 1,000.',
      '401d6@8: A formula rolls at most 1,000 dice.',
      '40 * 40@1: The number of dice is a whole number from 0 to 1,000.',
    ]);
  });
  it('explosions and rerolls count', () => {
    expect([complaint('d3!'), complaint('d3!!'), complaint('d6r=3'), complaint('999d6 + d6ro3')]).toEqual([
      'd3!@0: A formula rolls at most 1,000 dice.',
      'd3!!@0: A formula rolls at most 1,000 dice.',
      'd6r=3@0: A formula rolls at most 1,000 dice.',
      'd6ro3@8: A formula rolls at most 1,000 dice.',
    ]);
  });
  it('a million sides', () => {
    expect([roll('d1000000', [1_000_000]).total, complaint('d1000001')]).toEqual([
      1_000_000,
      '1000001@1: The number of sides is a whole number from 1 to 1,000,000.',
    ]);
  });
  it('numbers of 15 digits, and 10^30 on the way to a total', () => {
    const big = '100000000000000';
    expect([
      messageOf(`${big} * ${big} / ${big} / ${big}`),
      messageOf('1'.repeat(16)),
      complaint(`${big} * ${big} * ${big}`),
      complaint(`1 / ${big} / ${big} / ${big}`),
    ]).toEqual([
      'fine',
      'A number has at most 15 digits.',
      `${big} * ${big} * ${big}@0: The numbers get too large here.`,
      `1 / ${big} / ${big} / ${big}@0: The numbers get too large here.`,
    ]);
  });
  it('a total that JSON can carry', () => {
    const [largest, message] = ['90071992 * 100000000 + 54740991', 'The total is too large.'];
    expect([roll(largest).total, messageOf(`${largest} + 0.5`), messageOf(`-(${largest}) - 1`)]).toEqual([
      Number.MAX_SAFE_INTEGER,
      message,
      message,
    ]);
  });
  it('targets up to 1,000,000,000', () => {
    expect([messageOf('d6>1000000000'), messageOf('d6>1000000001'), messageOf(`d6kh${'9'.repeat(400)}`)]).toEqual([
      'fine',
      'This number is too large.',
      'This number is too large.',
    ]);
  });
  it('8 modifiers of a term', () => {
    expect([
      messageOf(`4d6${'kh3'.repeat(8)}`),
      complaint(`4d6${'kh3'.repeat(9)}`),
      messageOf(`d20${'cs20'.repeat(8)}adv`),
    ]).toEqual(['fine', 'kh3@27: A term has at most 8 modifiers.', 'A term has at most 8 modifiers.']);
  });
  it.each([
    '1000d1000000',
    '1000d1000000cs>1',
    '1000d6kh999',
    '300d3!!',
    `${'d6+'.repeat(98)}d6`,
    `100d1000000[${'火'.repeat(400)}]`,
    `1000d9>1f=1 # ${'\u0001'.repeat(400)}`,
  ])('8 KB in the journal: %s', (text) => {
    const rolled = rollWith(seededRandom(3), text);
    expect(Buffer.byteLength(JSON.stringify(rolled))).toBeLessThan(8_000);
    const told = rolled.dice.reduce((sum, { dice, omitted = 0 }) => sum + dice.length + omitted, rolled.omitted ?? 0);
    expect(told).toBeGreaterThanOrEqual(99);
  });
  it('what is not listed counts all the same, and is counted', () => {
    const rolled = roll(
      '300d6>=1 + 2d6',
      Array.from({ length: 302 }, () => 1),
    );
    expect(rolled).toMatchObject({ total: 302, successes: 300, omitted: 2, dice: [{ subtotal: 300 }] });
    expect(rolled.dice[0]!.dice.length + rolled.dice[0]!.omitted!).toBe(300);
  });
  it('the readable line names 40 dice of a term', () => {
    expect(
      roll(
        '50d6',
        Array.from({ length: 50 }, () => 1),
      ).text,
    ).toBe(`50d6 (${'1, '.repeat(40)}… 10 more) = 50`);
  });
});
