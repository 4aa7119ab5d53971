export const COMPOSER_ID = 'composer';

/** Frames that the log may take to come onto the screen. */
const MAX_FRAMES = 30;

/** Puts the cursor where messages are written, once the log is on the screen. */
export function focusComposer(frames = MAX_FRAMES): void {
  requestAnimationFrame(() => {
    const box = document.getElementById(COMPOSER_ID);
    box?.focus();
    if (document.activeElement !== box && frames > 1) focusComposer(frames - 1);
  });
}
