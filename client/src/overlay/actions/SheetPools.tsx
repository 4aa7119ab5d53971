import { beingOf, rulesetOf, type SheetModel } from '../../store/index.ts';
import { useModel } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import { PoolPips } from './Pips.tsx';
import styles from './SheetPoints.module.css';

/** What is left of a turn: actions as pips, and the way that may still be gone. */
export function SheetPools({ sheet }: { readonly sheet: SheetModel }) {
  const ruleset = useModel(rulesetOf);
  const own = useModel((model) => model.encounter?.combatants.find(({ sheetId }) => sheetId === sheet.id)?.own ?? null);
  const being = useModel((model) => beingOf(model, sheet.id));
  if (!ruleset || !own || !being) return null;
  return (
    <span className={styles.pools}>
      {ruleset.pools.map((pool) => (
        <PoolPips key={pool.id} name={pool.name} left={own.pools[pool.id] ?? 0} size={pool.size(being)} />
      ))}
      {own.movementFeet >= 0 && (
        <span>{t('actions.feetLeft', { feet: Math.max(0, own.movementFeet - own.movedFeet) })}</span>
      )}
    </span>
  );
}
