import type { Explained } from '@tallow/shared/rules';
import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';
import styles from './Explanation.module.css';

/** The framework's own names for reasons, as this page says them. */
const KEYS = { written: 'explained.written', 'permanent bonus': 'explained.bonus' } as const;
const named = (name: string): string => (Object.hasOwn(KEYS, name) ? t(KEYS[name as keyof typeof KEYS]) : name);

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
          <code>{formula}</code>
        </p>
      )}
      <dl className={styles.parts}>
        {inputs.map((input) => (
          <div key={input.name}>
            <dt>{named(input.name)}</dt>
            <dd>{input.value}</dd>
          </div>
        ))}
        {sources.map((source, i) => (
          <div key={i} className={styles.added}>
            <dt>{named(source.from)}</dt>
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
