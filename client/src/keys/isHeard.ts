import type { KeyPlace } from './keyTable.ts';

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
/** Toasts call themselves dialogs, too; they ask for nothing. */
const OVERLAYS = 'dialog, [role="dialog"]:not([data-toast]), [role="alertdialog"]:not([data-toast]), [role="menu"]';
/** Letters typed here look for a line of the list. */
const LISTS = '[role="listbox"], [role="combobox"]';

/** Whether something lies over everything else and has the keys: a dialog, a menu, a popover. */
export const isOverlayOpen = (): boolean => document.querySelector(OVERLAYS) !== null;

/** Whether keys that count in such a place count now, by what has the focus and what lies open. */
export function isHeard(place: KeyPlace): boolean {
  const { activeElement } = document;
  if (place === 'everywhere') return true;
  if (activeElement?.closest(FIELDS)) return false;
  if (place === 'outside-fields') return true;
  if (activeElement?.closest(LISTS) || isOverlayOpen()) return false;
  return (
    place === 'table' || activeElement === null || activeElement === document.body || !!activeElement.closest('main')
  );
}
