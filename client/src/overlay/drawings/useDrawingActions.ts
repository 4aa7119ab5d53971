import { Eye, EyeOff, Trash2 } from 'lucide-react';
import type { DrawingId } from '@tallow/shared/kernel';
import type { MenuAction } from '../controls/MenuItems.tsx';
import { useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';

/** What the menu of a drawing offers. */
export function useDrawingActions(): (id: string) => readonly MenuAction[] {
  const table = useTable();
  return (id) => {
    const drawing = table.model.drawings.get(id);
    if (!drawing) return [];
    const drawingId = id as DrawingId;
    const isHidden = drawing.layer === 'gm';
    const layer: readonly MenuAction[] =
      table.model.me.role === 'gm'
        ? [
            {
              label: isHidden ? t('drawings.forAll') : t('drawings.forGm'),
              icon: isHidden ? Eye : EyeOff,
              onPick: () => void table.act({ action: 'drawing.update', drawingId, layer: isHidden ? 'all' : 'gm' }),
            },
          ]
        : [];
    return [
      ...layer,
      {
        label: t('drawings.remove'),
        icon: Trash2,
        tone: 'danger',
        onPick: () => void table.act({ action: 'drawing.delete', drawingId }),
      },
    ];
  };
}
