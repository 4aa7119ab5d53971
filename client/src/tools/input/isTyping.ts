const TEXT = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
/** Notes on the shelf call themselves dialogs, too; they ask for nothing. */
const OVERLAYS = 'dialog, [role="dialog"]:not([data-note]), [role="alertdialog"]:not([data-note]), [role="menu"]';
const LISTS = '[role="listbox"], [role="combobox"]';

/** Whether something lies over the map that has its own Escape. */
export const isOverlayOpen = (): boolean => document.querySelector(OVERLAYS) !== null;

/** Whether keys belong to a field or a dialog and not to the map. */
export function isTyping(element: Element | null): boolean {
  return element?.closest(`${TEXT}, ${OVERLAYS}, ${LISTS}`) !== null && element !== null;
}
