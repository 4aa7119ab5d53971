import type { Rolled } from '@tallow/shared/dice';
import { words } from '../words/words.ts';

/** A result as it is read out: `17`, `2 1/3`, or `3 successes`. */
export function rolledTotal({ total, exact, successes }: Pick<Rolled, 'total' | 'exact' | 'successes'>): string {
  if (successes !== undefined) return words.rolls.successes(total);
  return exact ?? String(total).replace('-', '−');
}
