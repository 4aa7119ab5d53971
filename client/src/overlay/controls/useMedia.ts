import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** Small windows, and those of programs that are made for phones wherever they run. */
export const useIsPhone = (): boolean =>
  useMedia('(max-width: 720px)') || document.documentElement.dataset['mode'] === 'telegram';
