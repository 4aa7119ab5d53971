import { useEffect } from 'react';
import { useMapView } from './MapView.ts';
import { useTable } from './TableContext.ts';
import { useTableUi } from './TableUi.ts';

const PANEL_WIDTH = 340;

/** When the panel opens over the selected token, the map moves away from under it. */
export function useKeepInSight(): void {
  const table = useTable();
  const view = useMapView();
  const { panelOpen } = useTableUi();
  useEffect(() => {
    const [id] = table.model.selection;
    const token = id === undefined ? undefined : table.model.tokens.get(id);
    if (!panelOpen || !view || !token) return;
    const half = token.size * 50;
    if (view.screenOf(token.x + half, token.y + half).x > innerWidth - PANEL_WIDTH) view.centerOn(token.x + half, token.y + half);
  }, [panelOpen, table, view]);
}
