import { halfWidthOf } from '@tallow/shared/geometry';
import { useEffect } from 'react';
import { useMapView } from '../table/MapView.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { clearOf, type Frame } from './windowFrame.ts';

const MARGIN = 24;

/**
 * The map moves when the window would cover the selected token, or else that of the sheet: as it opens, is moved, or
 * another token is selected.
 */
export function useClearOfToken(sheetId: string, { x, y, width, height }: Frame, panelWidth: number): void {
  const table = useTable();
  const view = useMapView();
  const [selected] = useModel((model) => model.selection);
  useEffect(() => {
    const { tokens } = table.model;
    const token = tokens.get(selected ?? '') ?? [...tokens.values()].find((each) => each.sheetId === sheetId);
    if (!view || !token) return;
    const at = view.screenOf(token.x + halfWidthOf(token), token.y + halfWidthOf(token));
    const wantedX = clearOf({ x, y, width, height }, at, innerWidth - panelWidth, MARGIN);
    if (wantedX !== null) view.panBy(wantedX - at.x, 0);
  }, [x, y, width, height, panelWidth, selected, sheetId, table, view]);
}
