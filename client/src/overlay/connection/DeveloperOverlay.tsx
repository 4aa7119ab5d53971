import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { useModel } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { words } from '../words/words.ts';
import styles from './DeveloperOverlay.module.css';

function Numbers() {
  const stats = useModel((model) => model.stats);
  const phase = useModel((model) => model.connection.phase);
  const tokens = useModel((model) => model.tokens.size);
  const said = words.developer;
  const rows: readonly (readonly [string, string | number])[] = [
    [said.version, stats.version],
    [said.build, stats.build],
    [said.phase, phase],
    [said.latency, `${Math.round(stats.latencyMs)} ms`],
    [said.ackP50, `${Math.round(stats.ackP50)} ms`],
    [said.ackP95, `${Math.round(stats.ackP95)} ms`],
    [said.seq, stats.seq],
    [said.queued, stats.queued],
    [said.reconnects, stats.reconnects],
    [said.tokens, tokens],
  ];
  return (
    <section className={cx(card.glass, card.floats, styles.overlay)} aria-label={said.title}>
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
