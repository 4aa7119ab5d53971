/** Notes on the shelf call themselves dialogs, too; they ask for nothing. */
const OVERLAYS = '[role="dialog"]:not([data-note]), [role="alertdialog"]:not([data-note]), [role="menu"]';

/** Whether something lies over everything else and has the keys: a dialog, a menu, a popover. */
export const isOverlayOpen = (): boolean => document.querySelector(OVERLAYS) !== null;
