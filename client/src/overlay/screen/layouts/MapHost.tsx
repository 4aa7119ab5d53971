import { useEffect, useRef } from 'react';
import { createStage, type Stage } from '../../../stage/index.ts';
import { useTable } from '../../table/TableContext.ts';
import { inGame } from '../../words/gameUnits.ts';
import { t } from '../../words/t.ts';
import styles from './MapHost.module.css';

/** The place where the stage draws the map. React leaves its inside alone. */
export function MapHost({ onReady }: { readonly onReady: (stage: Stage | null) => void }) {
  const table = useTable();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stage = createStage(host.current!, table, {
      map: t('table.map'),
      brush: { reveal: t('table.brush.reveal'), hide: t('table.brush.hide') },
      distance: inGame,
      newToken: (number) => t('table.newToken', { number: String(number) }),
    });
    onReady(stage);
    return () => {
      onReady(null);
      stage.destroy();
    };
  }, [table, onReady]);
  return (
    <main aria-label={t('table.map')} className={styles.main}>
      <div ref={host} className={styles.host} />
    </main>
  );
}
