import { BookOpen, Trash2 } from 'lucide-react';
import type { PinId } from '@tallow/shared/kernel';
import type { MenuAction } from '../controls/MenuItems.tsx';
import { useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';

/** What the menu of a pin offers. */
export function usePinActions(): (id: string) => readonly MenuAction[] {
  const table = useTable();
  const ui = useTableUi();
  return (id) => {
    const pin = table.model.pins.get(id);
    if (!pin) return [];
    const open: MenuAction = {
      label: t('pins.open', { title: pin.title }),
      icon: BookOpen,
      onPick: () => ui.set({ mark: { kind: 'pin', id } }),
    };
    if (table.model.me.role !== 'gm') return [open];
    const remove = (): void => void table.act({ action: 'pin.delete', pinId: id as PinId });
    return [open, { label: t('pins.remove'), icon: Trash2, tone: 'danger', onPick: remove }];
  };
}
