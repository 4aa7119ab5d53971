import { useMemo } from 'react';
import { beingOf, rulesetOf } from '../../store/index.ts';
import { useModel } from '../table/TableContext.ts';

/** How large each pool of a readable sheet is when it is full. */
export function usePoolSizes(sheetId: string): Readonly<Record<string, number>> {
  const ruleset = useModel(rulesetOf);
  const being = useModel((model) => beingOf(model, sheetId));
  return useMemo(
    () => (ruleset && being ? Object.fromEntries(ruleset.pools.map((pool) => [pool.id, pool.size(being)])) : {}),
    [ruleset, being],
  );
}
