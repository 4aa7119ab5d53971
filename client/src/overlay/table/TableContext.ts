import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { TableModel, TablePort } from '../../store/index.ts';

export const TableContext = createContext<TablePort | null>(null);

export function useTable(): TablePort {
  const table = use(TableContext);
  if (!table) throw new Error('There is no table around this component');
  return table;
}

/** A part of the model. `select` returns the same object while its part did not change, or a plain value. */
export function useModel<Part>(select: (model: TableModel) => Part): Part {
  const table = useTable();
  const subscribe = useCallback((listener: () => void) => table.subscribe(listener), [table]);
  return useSyncExternalStore(subscribe, () => select(table.model));
}

export const useIsGm = (): boolean => useModel((model) => model.me.role === 'gm');

/** Spectators watch; they are offered nothing to do. */
export const useIsSpectator = (): boolean => useModel((model) => model.me.role === 'spectator');
