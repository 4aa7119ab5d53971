import { useEffect, useSyncExternalStore } from 'react';
import { goTo, usePath } from '../../controls/route.ts';
import type { MiniApp } from '../../../telegram/index.ts';

/** What is open above a page. A toast is a dialog, too, and goes by itself; so does what is closing already. */
const OPEN =
  ':is([role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]):not([data-toast], [data-closed])';
const isAnythingOpen = (): boolean => document.querySelector(OPEN) !== null;

function onOpened(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** Closes what is open above the page, as the key does. */
function closeOpen(): void {
  const at = document.activeElement ?? document.body;
  at.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true }));
}

const listeners = new Set<() => void>();
let tableStep: (() => void) | null = null;

/** What going back does at the table before it leads home; null: nothing is open there. */
export function useTableStep(step: (() => void) | null): void {
  useEffect(() => {
    tableStep = step;
    for (const listener of listeners) listener();
    return () => {
      tableStep = null;
      for (const listener of listeners) listener();
    };
  }, [step]);
}
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Telegram's back button: closes what is open, then leads home. */
export function useBack(app: MiniApp): void {
  const isOpen = useSyncExternalStore(onOpened, isAnythingOpen);
  const step = useSyncExternalStore(subscribe, () => tableStep);
  const isHome = usePath() === '/';
  useEffect(() => {
    const goHome = isHome ? null : () => goTo('/');
    app.setBack(isOpen ? closeOpen : (step ?? goHome));
  }, [app, isOpen, step, isHome]);
}
