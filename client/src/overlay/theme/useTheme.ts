import { useSyncExternalStore } from 'react';

export type Theme = 'dark' | 'light';
const KEY = 'tallow/theme';
const listeners = new Set<() => void>();

function stored(): Theme {
  try {
    return localStorage.getItem(KEY) === 'light' ? 'light' : 'dark';
  } catch {
    return 'dark';
  }
}

/** Dark unless somebody asked for light: candles do not burn by day. */
export function applyTheme(theme: Theme = stored()): void {
  document.documentElement.dataset['theme'] = theme;
}

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => (document.documentElement.dataset['theme'] === 'light' ? 'light' : 'dark'),
  );
  const setTheme = (next: Theme): void => {
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Lasts as long as the page.
    }
    applyTheme(next);
    for (const listener of listeners) listener();
  };
  return [theme, setTheme];
}
