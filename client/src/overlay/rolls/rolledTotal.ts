import type { Rolled } from '@tallow/shared/dice';
import { t } from '../words/t.ts';

/** A result as it is read out: `17`, `2 1/3`, or `3 successes`. */
export function rolledTotal({ total, exact, successes }: Pick<Rolled, 'total' | 'exact' | 'successes'>): string {
  if (successes !== undefined) return t('rolls.successes', { count: total });
  return exact ?? String(total).replace('-', '−');
}
