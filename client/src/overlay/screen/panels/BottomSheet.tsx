import { useRef, type KeyboardEvent } from 'react';
import { useTableUi, type Snap } from '../../table/TableUi.ts';
import { SpeedDial } from '../../tools/SpeedDial.tsx';
import { t } from '../../words/t.ts';
import { ActionDock } from './ActionDock.tsx';
import styles from './BottomSheet.module.css';
import { PanelTabs } from './PanelTabs.tsx';
import { HALF_FREE, useKeepInSight } from './useKeepInSight.ts';
import { useSheetDrag } from './useSheetDrag.ts';

const SNAPS: readonly Snap[] = ['peek', 'half', 'full'];

/** The phone's panel: three heights, dragged by its head or stepped with the keyboard. */
export function BottomSheet() {
  const ui = useTableUi();
  const sheet = useRef<HTMLElement>(null);
  const drag = useSheetDrag(sheet, ui.snap, (snap) => ui.set({ snap }));
  useKeepInSight(ui.snap === 'half' ? HALF_FREE : null);
  const at = SNAPS.indexOf(ui.snap);
  const step = (by: 1 | -1): void => ui.set({ snap: SNAPS[Math.min(2, Math.max(0, at + by))]! });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowUp') step(1);
    else if (event.key === 'ArrowDown') step(-1);
    else return;
    event.preventDefault();
  };
  const cycle = (): void => ui.set({ snap: SNAPS[(at + 1) % SNAPS.length]! });
  return (
    <div className={styles.dock}>
      <SpeedDial />
      <section ref={sheet} className={styles.sheet} data-snap={ui.snap} aria-label={t('table.panel')}>
        <button
          type="button"
          className={styles.grip}
          aria-label={t(`table.sheetGrips.${ui.snap}`)}
          onClick={() => !drag.wasDragged() && cycle()}
          onKeyDown={onKeyDown}
          {...drag.handlers}
        >
          <span className={styles.handle} />
        </button>
        <ActionDock />
        <PanelTabs onPick={() => ui.snap === 'peek' && ui.set({ snap: 'half' })} />
      </section>
    </div>
  );
}
