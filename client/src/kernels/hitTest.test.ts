import { describe, expect, it } from 'vitest';
import { doorAt, tokenAt, tokensWithin } from './hitTest.ts';

const rat = { id: 'rat', x: 100, y: 100, size: 1 };
const ogre = { id: 'ogre', x: 100, y: 100, size: 2 };
const tokens = [rat, ogre];

describe('Hit tests', () => {
  it('find the topmost token: a small one lies on a large one', () => {
    expect(tokenAt(tokens, { x: 150, y: 150 })).toBe(rat);
    expect(tokenAt(tokens, { x: 250, y: 200 })).toBe(ogre);
    expect(tokenAt([{ ...ogre, z: 1 }, rat], { x: 150, y: 150 })?.id).toBe('ogre');
  });

  it('treat tokens as discs, not as squares', () => {
    expect(tokenAt([rat], { x: 103, y: 103 })).toBeUndefined();
    expect(tokenAt([rat], { x: 103, y: 103 }, 20)).toBe(rat);
  });

  it('find the nearest door in reach', () => {
    const doors = [
      { id: 'a', x1: 0, y1: 0, x2: 100, y2: 0 },
      { id: 'b', x1: 0, y1: 30, x2: 100, y2: 30 },
    ];
    expect(doorAt(doors, { x: 50, y: 20 }, 25)?.id).toBe('b');
    expect(doorAt(doors, { x: 50, y: 90 }, 25)).toBeUndefined();
  });

  it('select by the middle of tokens, whichever way the frame was drawn', () => {
    expect(tokensWithin(tokens, { x: 190, y: 190 }, { x: 120, y: 120 })).toEqual([rat]);
  });
});
