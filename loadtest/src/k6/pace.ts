import { measure } from './measures.ts';
import { now } from './Player.ts';

const WATCH_MS = 200;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

/** Does it `perSecond` times a second on average, from a moment of chance on, until the returned function is called. */
export function keepDoing(perSecond: number, what: () => void): () => void {
  if (perSecond <= 0) return () => undefined;
  let interval: ReturnType<typeof setInterval> | undefined;
  const timeout = setTimeout(
    () => {
      what();
      interval = setInterval(what, 1000 / perSecond);
    },
    (Math.random() * 1000) / perSecond,
  );
  return () => {
    clearTimeout(timeout);
    clearInterval(interval);
  };
}

/** Measures how late this virtual user's timers come, until the returned function is called. */
export function watchLateness(isMeasured: (at: number) => boolean): () => void {
  let due = now() + WATCH_MS;
  const interval = setInterval(() => {
    const at = now();
    if (isMeasured(at)) measure('late', at, Math.max(0, at - due));
    due = at + WATCH_MS;
  }, WATCH_MS);
  return () => clearInterval(interval);
}
