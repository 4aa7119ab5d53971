import { useCallback, useSyncExternalStore } from 'react';

const TICK_MS = 500;
const noStop = (): void => undefined;

/** The time (ms since the epoch) in steps of half a second; it goes on while `running`. */
export function useNow(running: boolean): number {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (!running) return noStop;
      const timer = setInterval(listener, TICK_MS);
      return () => clearInterval(timer);
    },
    [running],
  );
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / TICK_MS) * TICK_MS);
}
