import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { useModel } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import styles from './DeveloperOverlay.module.css';

function Numbers() {
  const stats = useModel((model) => model.stats);
  const phase = useModel((model) => model.connection.phase);
  const tokens = useModel((model) => model.tokens.size);
  const rows: readonly (readonly [string, string | number])[] = [
    [t('developer.version'), stats.version],
    [t('developer.build'), stats.build],
    [t('developer.phase'), phase],
    [t('developer.latency'), `${Math.round(stats.latencyMs)} ms`],
    [t('developer.ackP50'), `${Math.round(stats.ackP50)} ms`],
    [t('developer.ackP95'), `${Math.round(stats.ackP95)} ms`],
    [t('developer.seq'), stats.seq],
    [t('developer.queued'), stats.queued],
    [t('developer.reconnects'), stats.reconnects],
    [t('developer.tokens'), tokens],
  ];
  return (
    <section className={cx(card.glass, card.floats, styles.overlay)} aria-label={t('developer.title')}>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name} className={styles.row}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Numbers for those who wonder why (Ctrl+`). */
export function DeveloperOverlay() {
  const { developer } = useTableUi();
  return developer ? <Numbers /> : null;
}
