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

/** Names of what somebody else's colours are written over. */
let dressed: readonly string[] = [];
function undress(): void {
  for (const name of dressed) document.documentElement.style.removeProperty(name);
  dressed = [];
}

/** The looks of the program that the page is shown in, until it has others or its user chooses one of ours. */
export function dressAs(theme: Theme, variables: Readonly<Record<string, string>>): void {
  undress();
  for (const [name, value] of Object.entries(variables)) document.documentElement.style.setProperty(name, value);
  dressed = Object.keys(variables);
  applyTheme(theme);
  for (const listener of listeners) listener();
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
    undress();
    applyTheme(next);
    for (const listener of listeners) listener();
  };
  return [theme, setTheme];
}
