import { halfWidthOf, UNITS_PER_CELL } from '@tallow/shared/geometry';
import { useEffect } from 'react';
import { useMapView } from '../../table/MapView.ts';
import { useTable } from '../../table/TableContext.ts';

/** What a sheet of half the screen leaves free of the map. */
export const HALF_FREE = 0.46;

/**
 * When a panel slides over the selected token, the map moves away from under it. `freeShare`: the upper part of the map
 * still in sight; null: nothing lies over it.
 */
export function useKeepInSight(freeShare: number | null): void {
  const table = useTable();
  const view = useMapView();
  useEffect(() => {
    const [id] = table.model.selection;
    const token = id === undefined ? undefined : table.model.tokens.get(id);
    if (freeShare === null || !view || !token) return;
    const [x, y] = [token.x + halfWidthOf(token), token.y + halfWidthOf(token)];
    const top = view.screenOf(x, y - halfWidthOf(token)).y;
    const { y: at } = view.screenOf(x, y);
    const free = innerHeight * freeShare;
    if (at + (at - top) < free) return;
    // The middle of the map's window comes to lie as far below the token as the middle of the free part lies above.
    const pixelsPerUnit = Math.abs(view.screenOf(x, y + UNITS_PER_CELL).y - at) / UNITS_PER_CELL;
    view.centerOn(x, y + (innerHeight / 2 - free / 2) / pixelsPerUnit);
  }, [freeShare, table, view]);
}
