import { useMemo, useState } from 'react';
import type { TableUi, TableUiPort } from './TableUi.ts';

const WIDE = '(min-width: 1000px)';

/** The panel starts open where there is room for it. */
export function useTableUiState(): TableUiPort {
  const [state, setState] = useState<TableUi>(() => ({
    tab: 'log',
    panelOpen: matchMedia(WIDE).matches,
    snap: 'peek',
    dialog: null,
    developer: false,
    chatTarget: 'all',
    diceTray: false,
    rollVisibility: 'public',
    composing: null,
    openSheets: [],
    sheetId: null,
    droppedMap: null,
    copied: null,
    mark: null,
  }));
  return useMemo(
    () => ({
      ...state,
      set: (change) => setState((was) => ({ ...was, ...change })),
      openTab: (tab) =>
        setState((was) => ({ ...was, tab, panelOpen: true, snap: was.snap === 'peek' ? 'half' : was.snap })),
    }),
    [state],
  );
}
