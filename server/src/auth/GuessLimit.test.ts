import { describe, expect, it } from 'vitest';
import { GuessLimit } from './GuessLimit.ts';

describe('Guesses at a password', () => {
  const start = () => {
    let now = 0;
    const limit = new GuessLimit(() => now);
    const guess = (address: string, isRight = false): boolean => {
      if (limit.waitMs(address) > 0) return false;
      limit.guessed(address, isRight);
      return true;
    };
    return { limit, guess, wait: (ms: number) => void (now += ms) };
  };

  it('are ten a minute for an address, right or wrong after that', () => {
    const { guess, wait, limit } = start();
    expect(Array.from({ length: 12 }, () => guess('a')).filter(Boolean)).toHaveLength(10);
    expect([guess('a', true), guess('b')]).toEqual([false, true]);
    expect(limit.waitMs('a')).toBeGreaterThan(0);
    wait(60_000);
    expect(guess('a', true)).toBe(true);
  });

  it('are two hundred a minute for all, and shut out nobody who has been right before', () => {
    const { guess } = start();
    guess('operator', true);
    expect(Array.from({ length: 400 }, (_, i) => guess(`a${i}`)).filter(Boolean)).toHaveLength(200);
    expect([guess('new'), guess('operator', true)]).toEqual([false, true]);
  });
});
