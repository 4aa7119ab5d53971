import { Hint } from '../controls/Hint.tsx';
import { useModel } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import styles from './ConnectionStatus.module.css';
import { toTrouble } from './toTrouble.ts';

/** Bottom left: whether the server answers, and how fast. A click opens the developer overlay. */
export function ConnectionStatus() {
  const ui = useTableUi();
  const connection = useModel((model) => model.connection);
  const latency = useModel((model) => model.stats.latencyMs);
  const trouble = toTrouble(connection);
  const text = trouble ? trouble.text : t('connection.activeWithin', { ms: Math.round(latency) });
  return (
    <Hint text={text} side="right" shortcut="developer">
      <button
        type="button"
        className={styles.pulse}
        aria-label={text}
        data-tone={trouble?.tone ?? 'fine'}
        onClick={() => ui.set({ developer: !ui.developer })}
      >
        <span className={styles.dot} />
        {!trouble && latency > 0 && <span>{t('connection.latency', { ms: Math.round(latency) })}</span>}
      </button>
    </Hint>
  );
}
