const TEXT = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const OVERLAYS = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [role="combobox"]';

/** Whether keys belong to a field or a dialog and not to the map. */
export function isTyping(element: Element | null): boolean {
  return element?.closest(`${TEXT}, ${OVERLAYS}`) !== null && element !== null;
}
