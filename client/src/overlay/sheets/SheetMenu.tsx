import { EllipsisVertical, ImageOff, LocateFixed, MapPin, Sprout, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { halfWidthOf } from '@tallow/shared/geometry';
import type { SheetId } from '@tallow/shared/kernel';
import { worldFor } from '../../store/index.ts';
import { useCompose } from '../actions/useComposer.ts';
import { Confirm } from '../controls/Confirm.tsx';
import { DropMenu } from '../controls/DropMenu.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import type { MenuAction } from '../controls/MenuItems.tsx';
import { usePlacing } from '../placing/usePlacing.ts';
import { useMapView } from '../table/MapView.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { said } from '../words/said.ts';
import { t } from '../words/t.ts';
import type { SheetEditor } from './SheetEditor.ts';
import { useLibraryActions } from './useLibraryActions.tsx';

/** The ruleset's ways to grow, and what only the GM grants. Each opens the composer. */
function useGrowth({ ruleset, sheet, being, canPlay, isGm }: SheetEditor): readonly MenuAction[] {
  const table = useTable();
  const { open } = useCompose();
  if (!canPlay) return [];
  const world = worldFor(table.model);
  return ruleset.actions
    .filter(({ group }) => group === 'growth' || (group === 'gm' && isGm))
    .map((action) => {
      const available = action.available(being, world, isGm);
      return {
        label: action.name,
        icon: Sprout,
        ...(!available.ok && { disabled: true, note: said(available.why) }),
        onPick: () => open(sheet.id, action.id),
      };
    });
}

/** What else can be done with a sheet at the table. */
export function SheetMenu({ editor }: { readonly editor: SheetEditor }) {
  const { sheet, canEdit, canPlay } = editor;
  const { put } = usePlacing();
  const table = useTable();
  const view = useMapView();
  const growth = useGrowth(editor);
  const { actions: back, dialog } = useLibraryActions(editor);
  const [asking, setAsking] = useState(false);
  const token = useModel((model) => [...model.tokens.values()].find(({ sheetId }) => sheetId === sheet.id));
  const show = (): void => {
    table.select([token!.id]);
    view?.centerOn(token!.x + halfWidthOf(token!), token!.y + halfWidthOf(token!));
  };
  const shows = { label: t('sheet.show'), icon: LocateFixed, onPick: show };
  const puts = { label: t('placing.here'), icon: MapPin, onPick: () => put(sheet) };
  const place: MenuAction[] = token ? [shows] : canPlay ? [puts] : [];
  const unpicture = { label: t('sheet.removePicture'), icon: ImageOff, onPick: () => editor.edit({ image: '' }) };
  const bare: MenuAction[] = canEdit && sheet.image !== '' ? [unpicture] : [];
  const gm: MenuAction[] = canEdit
    ? [
        {
          label: t('asksFirst', { action: t('sheet.remove') }),
          icon: UserMinus,
          tone: 'danger',
          onPick: () => setAsking(true),
        },
      ]
    : [];
  const groups = [{ actions: growth }, { actions: [...place, ...bare, ...back] }, { actions: gm }];
  if (groups.every(({ actions }) => actions.length === 0)) return null;
  return (
    <>
      <DropMenu
        align="end"
        groups={groups}
        trigger={<IconButton icon={EllipsisVertical} label={t('sheet.more')} size="small" />}
      />
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('sheet.removeSure', { name: sheet.name })}
        about={t('sheet.removeAbout')}
        go={t('sheet.remove')}
        onGo={() => void table.act({ action: 'sheet.remove', sheetId: sheet.id as SheetId })}
      />
      {dialog}
    </>
  );
}
