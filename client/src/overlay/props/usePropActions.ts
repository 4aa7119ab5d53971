import { Image, Lock, LockOpen, Trash2 } from 'lucide-react';
import type { PropId } from '@tallow/shared/kernel';
import type { MenuAction } from '../controls/MenuItems.tsx';
import { useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';

/** What the menu of a picture on the map offers. */
export function usePropActions(): (id: string) => readonly MenuAction[] {
  const table = useTable();
  const ui = useTableUi();
  return (id) => {
    const prop = table.model.props.get(id);
    if (!prop) return [];
    const propId = id as PropId;
    return [
      { label: t('props.edit'), icon: Image, onPick: () => ui.set({ mark: { kind: 'prop', id } }) },
      {
        label: prop.locked ? t('props.unlock') : t('props.lock'),
        icon: prop.locked ? LockOpen : Lock,
        onPick: () => void table.act({ action: 'prop.update', propId, locked: !prop.locked }),
      },
      {
        label: t('props.remove'),
        icon: Trash2,
        tone: 'danger',
        onPick: () => void table.act({ action: 'prop.delete', propId }),
      },
    ];
  };
}
