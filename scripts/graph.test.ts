import { describe, expect, it } from 'vitest';
import { floorsOf, knotsOf, lowestOrder, type Edges } from './graph.ts';

const edges = (list: Readonly<Record<string, Readonly<Record<string, number>>>>): Edges =>
  new Map(Object.entries(list).map(([from, targets]) => [from, new Map(Object.entries(targets))]));
const HOUSE = edges({ roof: { wall: 2, cellar: 1 }, wall: { cellar: 1 }, cellar: {} });
const RING = edges({ a: { b: 1 }, b: { c: 5 }, c: { a: 5, d: 1 }, d: {} });

describe('The structure of a package', () => {
  it('puts what is imported below what imports it', () => {
    expect(lowestOrder(HOUSE)).toEqual(['cellar', 'wall', 'roof']);
    expect(knotsOf(HOUSE)).toEqual([]);
  });

  it('counts a floor for everything that one part stands on', () => {
    expect(floorsOf(HOUSE, () => true)).toBe(3);
    expect(floorsOf(HOUSE, (from) => from !== 'wall')).toBe(2);
  });

  it('finds who goes round in a circle, and breaks it where the fewest imports are', () => {
    expect(knotsOf(RING)).toEqual([['a', 'b', 'c']]);
    const order = lowestOrder(RING);
    expect(order.indexOf('b')).toBeGreaterThan(order.indexOf('a'));
    expect(order.indexOf('b')).toBeGreaterThan(order.indexOf('c'));
  });
});
