import { describe, expect, it } from 'vitest';
import { memo, memoLatest } from './memo.ts';

describe('What follows from an object', () => {
  it('is found out once, even when it is nothing', () => {
    let asked = 0;
    const nothing = memo<object, undefined>(() => void asked++);
    const [one, other] = [{}, {}];
    expect([nothing(one), nothing(one), nothing(other)]).toEqual([undefined, undefined, undefined]);
    expect(asked).toBe(2);
  });

  it('is the same object as long as the two that it follows from are', () => {
    const pair = memoLatest((a: object, b: object) => ({ a, b }));
    const [one, other] = [{}, {}];
    const first = pair(one, other);
    expect(pair(one, other)).toBe(first);
    expect(pair(other, one)).not.toBe(first);
    expect(pair(one, other)).not.toBe(first);
  });
});
