import type { Explained } from '@tallow/shared/rules';
import { formats } from '../words/formats.ts';
import { said } from '../words/said.ts';
import { t } from '../words/t.ts';
import styles from './Explanation.module.css';

/** Where a number comes from: its formula with what went in, what was added by whom, and the GM's word above all. */
export function Explanation({
  explained: { name, value, formula, inputs, sources, overridden },
}: {
  readonly explained: Explained;
}) {
  return (
    <div className={styles.about}>
      <p className={styles.head}>
        <span className={styles.name}>{name}</span>
        <strong className={styles.value}>{value}</strong>
      </p>
      {overridden !== undefined && <p className={styles.fixed}>{t('explained.overridden', { value: overridden })}</p>}
      {formula !== '' && (
        <p className={styles.formula}>
          <span className="heard-only">{t('explained.formula')}: </span>
          <code>{said(formula)}</code>
        </p>
      )}
      <dl className={styles.parts}>
        {inputs.map((input, i) => (
          <div key={i}>
            <dt>{said(input.name)}</dt>
            <dd>{input.value}</dd>
          </div>
        ))}
        {sources.map((source, i) => (
          <div key={i} className={styles.added}>
            <dt>{said(source.from)}</dt>
            <dd>{formats.signed(source.add)}</dd>
          </div>
        ))}
        <div className={styles.sum}>
          <dt>{t('explained.result')}</dt>
          <dd>{overridden ?? value}</dd>
        </div>
      </dl>
    </div>
  );
}
