import { describe, expect, it } from 'vitest';
import { complaint, lineOf, roll } from './testing/rolling.ts';

describe('counting successes', () => {
  it.each([
    ['4d10>=8', [8, 3, 10, 7], '4d10>=8 (8✓, 3, 10✓, 7) = 2 successes'],
    ['3d6>4', [4, 5, 1], '3d6>4 (4, 5✓, 1) = 1 success'],
    ['3d6<=2', [1, 2, 3], '3d6<=2 (1✓, 2✓, 3) = 2 successes'],
    ['2d6<2', [1, 2], '2d6<2 (1✓, 2) = 1 success'],
    ['2d6=6', [6, 5], '2d6=6 (6✓, 5) = 1 success'],
    ['3d6=1=6', [6, 5, 1], '3d6=1=6 (6✓, 5, 1✓) = 2 successes'],
    ['3d10>=8f=1', [1, 1, 9], '3d10>=8f1 (1✗, 1✗, 9✓) = -1 successes'],
    ['2d6!6>=5', [6, 3, 5], '2d6!6>=5 (6!✓, 5✓, 3) = 2 successes'],
    ['3d6dl1>=1', [1, 2, 3], '3d6dl1>=1 (~1~, 2✓, 3✓) = 2 successes'],
    ['2d6>=5 + 1', [6, 3], '2d6>=5 (6✓, 3) + 1 = 2'],
  ])('%s of %j', (text, faces, line) => {
    expect(lineOf(text, faces)).toBe(line);
  });
  it('a die that is both succeeds', () => {
    expect(lineOf('d6>=1f1', [1])).toBe('d6>=1f1 (1✓) = 1 success');
  });
  it('counts are told for each term and for all', () => {
    const rolled = roll('2d6>=5f1 + 2d6>=6', [5, 1, 6, 6]);
    expect([
      rolled.total,
      rolled.successes,
      rolled.failures,
      rolled.dice.map(({ successes, failures, subtotal }) => [successes, failures, subtotal]),
    ]).toEqual([
      2,
      3,
      1,
      [
        [1, 1, 0],
        [2, undefined, 2],
      ],
    ]);
  });
  it('failures alone are refused', () => {
    expect(complaint('3d6f1')).toBe('f1@3: Failures are counted against successes.');
  });
});

describe('criticals', () => {
  const criticals = (text: string, faces: readonly number[]): unknown[] =>
    roll(text, faces).dice[0]!.dice.map(({ critical }) => critical);
  it('the highest face and a one, on kept dice', () => {
    expect(criticals('4d20kh3', [20, 1, 7, 1])).toEqual(['high', 'low', undefined, undefined]);
  });
  it('cs and cf replace them', () => {
    expect([criticals('4d20cs>=19', [20, 19, 18, 1]), criticals('3d20cf<=2cs18', [20, 2, 18])]).toEqual([
      ['high', 'high', undefined, 'low'],
      [undefined, 'low', 'high'],
    ]);
  });
  it('a die of one side and fate dice have none unless asked for', () => {
    expect([criticals('d1', [1]), criticals('2dF', [1, 3]), criticals('2dFcf=-1', [1, 3])]).toEqual([
      [undefined],
      [undefined, undefined],
      ['low', undefined],
    ]);
  });
});
