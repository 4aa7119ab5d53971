import { widthOf } from '@tallow/shared/geometry';
import { useEffect, type RefObject } from 'react';
import { useMapView } from '../../table/MapView.ts';
import { useTable } from '../../table/TableContext.ts';

/** CSS pixels kept free around the token. */
const MARGIN = 12;

/**
 * Tells the page how high the dock stands, for what floats above it; and where it grows over the selected token, moves
 * the map away from under it.
 */
export function useDock(dock: RefObject<HTMLElement | null>): void {
  const table = useTable();
  const view = useMapView();
  useEffect(() => {
    const box = dock.current!;
    const root = document.documentElement;
    const keepClear = (): void => {
      const [id] = table.model.selection;
      const token = id === undefined ? undefined : table.model.tokens.get(id);
      const host = document.querySelector('main');
      if (!view || !token || !host || box.childElementCount === 0) return;
      const sheet = box.closest<HTMLElement>('[data-snap]');
      if (sheet && sheet.dataset['snap'] !== 'peek') return;
      const { left, right, top } = (sheet ?? box).getBoundingClientRect();
      const from = host.getBoundingClientRect();
      const corner = view.screenOf(token.x, token.y);
      const end = view.screenOf(token.x + widthOf(token), token.y + widthOf(token));
      const over = end.y + from.top + MARGIN - top;
      if (over > 0 && end.x + from.left > left && corner.x + from.left < right) view.panBy(0, -over);
    };
    const watch = new ResizeObserver(() => {
      root.style.setProperty('--dock', `${Math.round(box.getBoundingClientRect().height)}px`);
      keepClear();
    });
    watch.observe(box);
    return () => {
      watch.disconnect();
      root.style.removeProperty('--dock');
    };
  }, [dock, table, view]);
}
