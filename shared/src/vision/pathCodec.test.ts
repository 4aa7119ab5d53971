import { describe, expect, it } from 'vitest';
import { seededRandom } from '../kernel/index.ts';
import { decodePath, encodePath } from './pathCodec.ts';

describe('A path as text', () => {
  it('comes back as it was', () => {
    const points = [0, 0, 60_000, 17, -3, 59_999, 100, 100];
    expect(decodePath(encodePath(points), 4)).toEqual({ ok: true, value: points });
  });

  it('of five thousand corners of a stroke is less than 20 KB', () => {
    const random = seededRandom(7);
    const points = [12_345, 23_456];
    while (points.length < 10_000)
      points.push(points.at(-2)! + (random() % 61) - 30, points.at(-1)! + (random() % 61) - 30);
    expect(encodePath(points).length).toBeLessThan(14_000);
  });

  it('is refused when it has too many corners, is cut off, or lies outside of everything', () => {
    const text = encodePath([1, 2, 3, 4]);
    for (const [wrong, most] of [
      [text, 1],
      [`${text.slice(0, 4)}gA==`, 9],
      ['****', 9],
      [encodePath([60_001, 0]), 9],
    ] as const)
      expect(decodePath(wrong, most)).toEqual({ ok: false, reason: 'bad-path' });
  });
});
