import { seededRandom } from '@tallow/shared/kernel';

/**
 * In an order without meaning, the same every time: seats of one table that moved in a row would be shown in one patch,
 * as nobody plays.
 */
export function shuffled<T>(items: readonly T[]): T[] {
  const random = seededRandom(1);
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = random() % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
