import type { Rolled } from '@tallow/shared/dice';

/** Whether a roll's one counting d20 or d100 shows its best or worst face: what a table cheers or groans at. */
export function criticalOf({ dice }: Pick<Rolled, 'dice'>): 'high' | 'low' | undefined {
  const single = dice.find(({ sides, natural }) => (sides === 20 || sides === 100) && natural !== undefined);
  return single?.dice.find(({ kept }) => kept)?.critical;
}
