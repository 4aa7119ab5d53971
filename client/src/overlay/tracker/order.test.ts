import { describe, expect, it } from 'vitest';
import { movedTo } from './order.ts';

describe('The order of turns', () => {
  const ids = ['a', 'b', 'c', 'd'];
  it('moves one later', () => expect(movedTo(ids, 'a', 2)).toEqual(['b', 'c', 'a', 'd']));
  it('moves one earlier', () => expect(movedTo(ids, 'd', 1)).toEqual(['a', 'd', 'b', 'c']));
  it('ends where the order ends', () => expect(movedTo(ids, 'b', 99)).toEqual(['a', 'c', 'd', 'b']));
  it('stays the same list when nothing moves', () =>
    expect([movedTo(ids, 'b', 1), movedTo(ids, 'x', 1), movedTo(ids, 'a', -1)]).toEqual([ids, ids, ids]));
});
