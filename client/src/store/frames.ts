/** Runs work at the next frame, or soon when there are none: in a hidden page, or outside of a browser. */
export type Schedule = (work: () => void) => void;

const HIDDEN_MS = 120;

export const nextFrame: Schedule = (work) => {
  if (typeof globalThis.requestAnimationFrame !== 'function') return queueMicrotask(work);
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, HIDDEN_MS);
  globalThis.requestAnimationFrame(once);
};
