import type { RandomSource } from '../kernel/index.ts';

const SPAN = 2 ** 32;

/**
 * A face from 1 to `sides` (a whole number up to 2^32), each as likely as the others: values of the last, incomplete
 * round are thrown away.
 */
export function rollDie(random: RandomSource, sides: number): number {
  const limit = SPAN - (SPAN % sides);
  let value = random();
  while (value >= limit) value = random();
  return (value % sides) + 1;
}
