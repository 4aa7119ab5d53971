import { useEffect } from 'react';
import { isHeard, ownKeyMap, type OverlayKeyId } from '../../keys/index.ts';
import { focusComposer } from '../chat/focusComposer.ts';
import { useIsPhone } from '../controls/useMedia.ts';
import { useToast } from '../controls/useToast.ts';
import { useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { useOpenSheets } from '../table/useOpenSheets.ts';
import { useCopies } from '../tokens/useCopies.ts';
import { useTokenActions } from '../tokens/useTokenActions.ts';
import { doAgain, nextTurn, takeBack } from './tableKeys.ts';

type Handlers = Readonly<Record<OverlayKeyId, () => boolean>>;

/** The overlay's own keys; those of the map are the tools'. Taken on the way down, before the map's. */
export function useKeys(): void {
  const table = useTable();
  const ui = useTableUi();
  const { remove } = useTokenActions();
  const copies = useCopies();
  const { close } = useOpenSheets();
  const isPhone = useIsPhone();
  const toast = useToast();
  useEffect(() => {
    const removeSelected = (): boolean => {
      const { me, selection, tokens, tool, building } = table.model;
      if (tool === 'wall' && building.walls.size > 0)
        return (void table.act({ action: 'wall.delete', wallIds: [...building.walls] }), true);
      if (tool === 'light' && building.light !== null)
        return (void table.act({ action: 'light.delete', lightIds: [building.light] }), true);
      if (me.role !== 'gm' || selection.size === 0) return false;
      remove([...selection].flatMap((id) => tokens.get(id) ?? []));
      return true;
    };
    const openChat = (): boolean => {
      ui.openTab('log');
      focusComposer();
      return true;
    };
    const openTray = (): boolean => {
      if (table.model.me.role === 'spectator') return false;
      ui.openTab('log');
      ui.set({ diceTray: true });
      return true;
    };
    /** The window in front goes first, and alone; what is in hand on the map has an Escape of its own. */
    const closeSheet = (): boolean => {
      const { pointing, tool } = table.model;
      if (ui.sheetId === null || isPhone || pointing !== null || tool !== 'select' || !isHeard('map')) return false;
      close(ui.sheetId);
      return true;
    };
    /** Answer whether the key meant something now. */
    const handlers: Handlers = {
      endTurn: () => nextTurn(table),
      undo: () => takeBack(table, toast),
      redo: () => doAgain(table, toast),
      write: openChat,
      dice: openTray,
      help: () => (ui.set({ dialog: 'shortcuts' }), true),
      panel: () => (ui.set({ panelOpen: !ui.panelOpen }), true),
      developer: () => (ui.set({ developer: !ui.developer }), true),
      close: closeSheet,
      remove: removeSelected,
      ...copies,
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const press = ownKeyMap.press(event);
      if (press && isHeard(press.place) && handlers[press.id as OverlayKeyId]?.()) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [table, ui, remove, copies, toast, close, isPhone]);
}
