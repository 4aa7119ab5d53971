import { useEffect, useRef, type KeyboardEvent } from 'react';
import { isOverlayOpen } from '../../keys/index.ts';
import type { SheetModel } from '../../store/index.ts';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { useMapView } from '../table/MapView.ts';
import { useTableUi } from '../table/TableUi.ts';
import { useOpenSheets } from '../table/useOpenSheets.ts';
import { t } from '../words/t.ts';
import { SheetBody } from './SheetBody.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SheetMenu } from './SheetMenu.tsx';
import { SheetSwitcher } from './SheetSwitcher.tsx';
import styles from './SheetWindow.module.css';
import { useClearOfToken } from './useClearOfToken.ts';
import { useTableSheetEditor } from './useTableSheetEditor.ts';
import { useTrackerRect } from './useTrackerRect.ts';
import { useWindowFrame } from './useWindowFrame.ts';
import { below, coverOf } from './windowFrame.ts';

const PANEL_WIDTH = 340;
/** The tool bar with its margin. */
const TOOLS = '58px';

interface FloatingProps {
  readonly sheet: SheetModel;
  readonly open: readonly SheetModel[];
  readonly close: (sheetId: string) => void;
}

function Floating({ sheet, open, close }: FloatingProps) {
  const { panelOpen } = useTableUi();
  const view = useMapView();
  const { frame: chosen, moves, sizes, onKeyDown } = useWindowFrame();
  const frame = below(chosen, useTrackerRect(), innerHeight);
  const editor = useTableSheetEditor(sheet.id);
  const root = useRef<HTMLElement>(null);
  const panelWidth = panelOpen ? PANEL_WIDTH : 0;
  const cover = coverOf(frame, innerWidth - panelWidth);
  useClearOfToken(sheet.id, frame, panelWidth);
  useEffect(() => {
    // What is put together at the bottom of the map stands beside the sheet, not under it.
    const { style } = document.documentElement;
    style.setProperty('--sheet-cover', `${cover}px`);
    // In the narrow strip that is left, the dock keeps off the tools.
    style.setProperty('--tools-beside', cover > 0 ? TOOLS : '0px');
    return () => {
      style.removeProperty('--sheet-cover');
      style.removeProperty('--tools-beside');
    };
  }, [cover]);
  useEffect(() => root.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true }), [sheet.id]);
  const shut = (): void => {
    close(sheet.id);
    view?.focus();
  };
  const onEscape = (event: KeyboardEvent): void => {
    // What lies over the sheet, such as a popover, has its own Escape.
    if (
      event.key !== 'Escape' ||
      event.defaultPrevented ||
      isOverlayOpen() ||
      !event.currentTarget.contains(event.target as Node)
    )
      return;
    event.stopPropagation();
    shut();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape anywhere in it closes it
    <section
      ref={root}
      className={cx(card.panel, card.floats, styles.window)}
      style={{ left: frame.x, top: frame.y, width: frame.width, height: frame.height }}
      aria-label={t('sheet.label', { name: sheet.name })}
      onKeyDown={onEscape}
    >
      <header className={styles.head} {...moves}>
        <SheetSwitcher open={open} frontId={sheet.id} />
        <SheetHead sheet={sheet} onClose={shut} onMove={onKeyDown} />
      </header>
      {editor ? (
        <SheetBody key={sheet.id} editor={editor} tools={<SheetMenu editor={editor} />} />
      ) : (
        <p className={styles.gone}>{t('sheet.gone')}</p>
      )}
      <span className={styles.corner} {...sizes} title={t('sheet.resize')} aria-hidden />
    </section>
  );
}

/** The sheet in front, beside the map. */
export function SheetWindow() {
  const { open, front, close } = useOpenSheets();
  return front ? <Floating sheet={front} open={open} close={close} /> : null;
}
