import { rulesetOf } from '../../store/index.ts';
import { useModel } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './Pips.module.css';

/** As many pips as something costs of each pool; beyond a handful, the number. */
export function Pips({ cost }: { readonly cost: Readonly<Record<string, number>> }) {
  const ruleset = useModel(rulesetOf);
  const paid = Object.entries(cost).filter(([, amount]) => amount > 0);
  if (paid.length === 0) return null;
  const nameOf = (pool: string): string => ruleset?.pools.find(({ id }) => id === pool)?.name ?? pool;
  return paid.map(([pool, amount]) => (
    <span key={pool} className={styles.pips} title={t('actions.costs', { amount, pool: nameOf(pool) })}>
      <span className="heard-only">{t('actions.costs', { amount, pool: nameOf(pool) })}</span>
      {amount > 5 ? <span aria-hidden>{amount}×</span> : null}
      {Array.from({ length: amount > 5 ? 1 : amount }, (_, i) => (
        <span key={i} className={styles.pip} aria-hidden />
      ))}
    </span>
  ));
}

/** What is left of a pool in an encounter: full pips and spent ones. */
export function PoolPips({
  name,
  left,
  size,
}: {
  readonly name: string;
  readonly left: number;
  readonly size: number;
}) {
  const shown = Math.max(left, size);
  return (
    <span className={styles.pips} title={t('actions.left', { left, size, pool: name })}>
      <span className="heard-only">{t('actions.left', { left, size, pool: name })}</span>
      {shown > 8 ? (
        <span className={styles.number} aria-hidden>
          <span className={styles.pip} />
          {left}/{size}
        </span>
      ) : (
        Array.from({ length: shown }, (_, i) => (
          <span key={i} className={styles.pip} data-spent={i < left ? undefined : ''} aria-hidden />
        ))
      )}
    </span>
  );
}
