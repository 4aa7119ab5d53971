import { useEffect, useRef, useSyncExternalStore } from 'react';

/** The one thing to do on what is shown now, for frames around the page that have a button for it. */
export interface MainAction {
  readonly label: string;
  readonly press: () => void;
}

const listeners = new Set<() => void>();
/** Those that offer one, the newest last. */
let offered: readonly MainAction[] = [];

function change(next: readonly MainAction[]): void {
  offered = next;
  for (const listener of listeners) listener();
}

/** Offers a main action while the component is shown; null: it has none now. `press` may change freely. */
export function useMainAction(label: string | null, press: () => void): void {
  const latest = useRef(press);
  useEffect(() => void (latest.current = press));
  useEffect(() => {
    if (label === null) return;
    const action: MainAction = { label, press: () => latest.current() };
    change([...offered, action]);
    return () => change(offered.filter((each) => each !== action));
  }, [label]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What was offered last. */
export const useOfferedAction = (): MainAction | null => useSyncExternalStore(subscribe, () => offered.at(-1) ?? null);
