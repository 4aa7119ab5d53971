import { useEffect } from 'react';
import { focusComposer } from '../chat/focusComposer.ts';
import { useToast } from '../controls/useToast.ts';
import { useOpenSheets } from '../table/useOpenSheets.ts';
import { useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { useIsPhone } from '../controls/useMedia.ts';
import { useTokenActions } from '../tokens/useTokenActions.ts';
import { isOverlayOpen } from '../controls/isOverlayOpen.ts';
import { nextTurn, takeBack } from './tableKeys.ts';

function isTyping(element: Element | null): boolean {
  return (
    element instanceof HTMLElement && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName))
  );
}

/** Keys that move or delete things belong to the map while no control has the focus. */
const isOnMap = (): boolean =>
  document.activeElement === document.body || document.activeElement?.closest('main') !== null;

/** The overlay's own keys; those of the map are the tools'. Taken on the way down, before the map's. */
export function useKeys(): void {
  const table = useTable();
  const ui = useTableUi();
  const { remove } = useTokenActions();
  const { close } = useOpenSheets();
  const isPhone = useIsPhone();
  const toast = useToast();
  useEffect(() => {
    const removeSelected = (): boolean => {
      const { me, selection, tokens } = table.model;
      if (me.role !== 'gm' || selection.size === 0 || !isOnMap()) return false;
      remove([...selection].flatMap((id) => tokens.get(id) ?? []));
      return true;
    };
    const openChat = (): void => {
      ui.openTab('log');
      focusComposer();
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
      if (ui.sheetId === null || isPhone || pointing !== null || tool !== 'select' || !isOnMap()) return false;
      close(ui.sheetId);
      return true;
    };
    const act = (event: KeyboardEvent): boolean => {
      if (event.ctrlKey && event.code === 'Backquote') return (ui.set({ developer: !ui.developer }), true);
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z')
        return !isTyping(document.activeElement) && takeBack(table, toast);
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(document.activeElement) || isOverlayOpen())
        return false;
      switch (event.key) {
        case 'n':
        case 'N':
          return nextTurn(table);
        case '/':
          return (openChat(), true);
        case 'r':
        case 'R':
          return openTray();
        case '?':
          return (ui.set({ dialog: 'shortcuts' }), true);
        case '\\':
          return (ui.set({ panelOpen: !ui.panelOpen }), true);
        case 'a':
        case 'A':
          return (
            table.model.me.role === 'gm' && (table.setTool(table.model.tool === 'place' ? 'select' : 'place'), true)
          );
        case 'Escape':
          return closeSheet();
        case 'Delete':
        case 'Backspace':
          return removeSelected();
        default:
          return false;
      }
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (act(event)) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [table, ui, remove, toast, close, isPhone]);
}
