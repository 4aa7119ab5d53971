export const COMPOSER_ID = 'composer';

/** Puts the cursor where messages are written, once the log is on the screen. */
export function focusComposer(): void {
  requestAnimationFrame(() => document.getElementById(COMPOSER_ID)?.focus());
}
