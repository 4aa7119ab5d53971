import { useState, type ReactNode } from 'react';
import { TableContext } from '../overlay/table/TableContext.ts';
import { TableUiContext } from '../overlay/table/TableUi.ts';
import { useTableUiState } from '../overlay/table/useTableUiState.ts';
import type { TableModel } from '../store/index.ts';
import { quietTable } from './quietTable.ts';

interface AtTableProps {
  /** Besides what there is at every table of the gallery. */
  readonly model?: Partial<TableModel>;
  readonly children: ReactNode;
}

/** What stands around a card at a table. */
export function AtTable({ model, children }: AtTableProps) {
  const [table] = useState(() => quietTable(model));
  const ui = useTableUiState();
  return (
    <TableContext value={table}>
      <TableUiContext value={ui}>{children}</TableUiContext>
    </TableContext>
  );
}
