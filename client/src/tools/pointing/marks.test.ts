import { describe, expect, it } from 'vitest';
import type { TokenModel } from '../../store/index.ts';
import { nextAim, toggleMark } from './marks.ts';

const token = (id: string, x: number, y: number): readonly [string, TokenModel] => [id, { id, x, y } as TokenModel];
const tokens = new Map([token('low', 0, 500), token('me', 0, 0), token('right', 300, 100), token('left', 100, 100)]);

describe('Marks', () => {
  it('come and go', () => {
    expect(toggleMark(new Set(['a']), 'b', 5)).toEqual(['a', 'b']);
    expect(toggleMark(new Set(['a', 'b']), 'a', 5)).toEqual(['b']);
  });

  it('give way where only one may stand', () => {
    expect(toggleMark(new Set(['a']), 'b', 1)).toEqual(['b']);
  });
});

describe('Tab', () => {
  const walk = (from: string | null, by: 1 | -1): string | undefined =>
    nextAim({ tokens, selection: new Set(['me']) }, from, by)?.id;

  it('reads the map row by row, the own token last', () => {
    expect(walk(null, 1)).toBe('left');
    expect(walk('left', 1)).toBe('right');
    expect(walk('low', 1)).toBe('me');
    expect(walk('me', 1)).toBe('left');
    expect(walk('left', -1)).toBe('me');
  });
});
