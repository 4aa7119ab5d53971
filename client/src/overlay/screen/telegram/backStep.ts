import type { TableUi } from '../../table/TableUi.ts';

type Opened = Pick<TableUi, 'composing' | 'dialog' | 'diceTray' | 'snap'>;

/** What going back closes first at a table; null when nothing is open. */
export function backStep({ composing, dialog, diceTray, snap }: Opened): Partial<TableUi> | null {
  if (dialog !== null) return { dialog: null };
  if (composing !== null) return { composing: null };
  if (diceTray) return { diceTray: false };
  return snap === 'peek' ? null : { snap: 'peek' };
}
