import { useEffect, useState } from 'react';
import type { ContextTarget } from '../../stage/index.ts';
import { sheetOfToken } from '../../store/index.ts';
import { PointMenu } from '../controls/PointMenu.tsx';
import { useMapView } from '../table/MapView.ts';
import { useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { useOpenSheet } from '../table/useOpenSheets.ts';
import { t } from '../words/t.ts';
import { useContextGroups } from './useContextGroups.ts';

/**
 * The menu of a right click or a long press on the map; a double click on a token opens its sheet, or without one its
 * side of the panel.
 */
export function MapContextMenu() {
  const view = useMapView();
  const table = useTable();
  const { openTab } = useTableUi();
  const openSheet = useOpenSheet();
  const [target, setTarget] = useState<ContextTarget | null>(null);
  const [isOpen, setOpen] = useState(false);
  const toGroups = useContextGroups();
  useEffect(
    () =>
      view?.onContext((next) => {
        const { pointing, selection } = table.model;
        if (next.kind === 'token' && pointing === null && !selection.has(next.id)) table.select([next.id]);
        setTarget(next);
        setOpen(true);
      }),
    [view, table],
  );
  useEffect(
    () =>
      view?.onOpenSheet((id) => {
        table.select([id]);
        const sheet = sheetOfToken(table.model, id);
        if (sheet) openSheet(sheet.id);
        else openTab('token');
      }),
    [view, table, openTab, openSheet],
  );
  if (!target) return null;
  return (
    <PointMenu
      open={isOpen}
      onClose={() => setOpen(false)}
      x={target.screen.x}
      y={target.screen.y}
      label={t('context.label')}
      groups={toGroups(target)}
    />
  );
}
