import { useMemo } from 'react';
import type { SheetModel } from '../../store/index.ts';
import { useIsPhone } from '../controls/useMedia.ts';
import { useModel } from './TableContext.ts';
import { useTableUi } from './TableUi.ts';

/** More than these are hard to tell apart in a row. */
const MAX_OPEN = 6;

/** Opens a sheet: beside the map, or on a phone in its tab. */
export function useOpenSheet(): (sheetId: string) => void {
  const { openSheets, set, openTab } = useTableUi();
  const isPhone = useIsPhone();
  return (sheetId) => {
    const others = openSheets.filter((id) => id !== sheetId);
    set({ sheetId, openSheets: openSheets.includes(sheetId) ? openSheets : [...others.slice(1 - MAX_OPEN), sheetId] });
    if (isPhone) openTab('sheet');
  };
}

interface OpenSheets {
  /** Those that lie open and can still be read. */
  readonly open: readonly SheetModel[];
  readonly front: SheetModel | undefined;
  readonly close: (sheetId: string) => void;
}

export function useOpenSheets(): OpenSheets {
  const { openSheets, sheetId, set } = useTableUi();
  const sheets = useModel((model) => model.sheets);
  return useMemo(() => {
    const open = openSheets.flatMap((id) => sheets.get(id) ?? []);
    const close = (id: string): void => {
      const left = openSheets.filter((other) => other !== id);
      set({ openSheets: left, sheetId: sheetId === id ? (left.at(-1) ?? null) : sheetId });
    };
    return { open, front: open.find(({ id }) => id === sheetId), close };
  }, [openSheets, sheets, sheetId, set]);
}
