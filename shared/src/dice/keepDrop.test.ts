import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../kernel/index.ts';
import { complaint, lineOf, roll, rollWith } from './testing/rolling.ts';

describe('keep and drop', () => {
  it.each([
    ['4d6kh3', [3, 1, 6, 4], '4d6kh3 (3, ~1~, 6, 4) = 13'],
    ['4d6k3', [3, 1, 6, 4], '4d6kh3 (3, ~1~, 6, 4) = 13'],
    ['4d6dl1', [3, 1, 6, 4], '4d6dl1 (3, ~1~, 6, 4) = 13'],
    ['4d6d1', [1, 2, 3, 4], '4d6dl1 (~1~, 2, 3, 4) = 9'],
    ['4d6d', [1, 2, 3, 4], '4d6dl1 (~1~, 2, 3, 4) = 9'],
    ['8d100d4', [50, 50, 50, 50, 1, 1, 1, 1], '8d100dl4 (50, 50, 50, 50, ~1~, ~1~, ~1~, ~1~) = 200'],
    ['2d20kl', [17, 4], '2d20kl1 (~17~, 4) = 4'],
    ['3d6dh2', [3, 1, 6], '3d6dh2 (~3~, 1, ~6~) = 1'],
  ])('%s of %j', (text, faces, line) => {
    expect(lineOf(text, faces)).toBe(line);
  });
  it.each(['19d23d1', '7d%d3', '(2)d6d1'])('%s drops the lowest', (text) => expect(complaint(text)).toBe('fine'));
  it.each(['2d6d8', 'd20d6', '2d6d2'])('%s would drop everything: an operator was forgotten', (text) =>
    expect(complaint(text)).toMatch(/An operator is missing before/),
  );
  it('of equal dice the first is kept or dropped', () => {
    expect([lineOf('3d6kh1', [5, 5, 5]), lineOf('3d6dl1', [5, 5, 5])]).toEqual([
      '3d6kh1 (5, ~5~, ~5~) = 5',
      '3d6dl1 (~5~, 5, 5) = 10',
    ]);
  });
  it('keeping more than there are keeps all, dropping more drops all', () => {
    expect([roll('2d6kh5', [2, 3]).total, roll('2d6dl5', [2, 3]).total]).toEqual([5, 0]);
  });
  it('one after the other: the second sees what the first left', () => {
    expect(lineOf('5d6dl1dh1', [1, 2, 3, 6, 6])).toBe('5d6dl1dh1 (~1~, 2, 3, ~6~, 6) = 11');
  });
  it('a single kept die tells its natural face', () => {
    expect([
      roll('2d20kh1', [17, 4]).dice[0]?.natural,
      roll('d20', [9]).dice[0]?.natural,
      roll('2d6', [1, 2]).dice[0]?.natural,
    ]).toEqual([17, 9, undefined]);
  });
  it('kept and dropped dice are as many as rolled, and no dropped one is better than a kept one', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 14 }), (seed, count, kept) => {
        const [term] = rollWith(seededRandom(seed), `${count}d6kh${kept}`).dice;
        const values = (isKept: boolean): number[] =>
          term!.dice.filter((die) => die.kept === isKept).map(({ value }) => value);
        expect([values(true).length, term!.dice.length]).toEqual([Math.min(kept, count), count]);
        expect(Math.max(0, ...values(false))).toBeLessThanOrEqual(Math.min(...values(true)));
      }),
      { seed: 1 },
    );
  });
});
