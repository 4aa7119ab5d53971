import { useCallback, useEffect, useState } from 'react';
import { toSentence } from '../words/toSentence.ts';

/** Something fetched when it is first shown, and again on demand; null before it is there. */
export function useList<T>(fetch: () => Promise<readonly T[]>): {
  readonly items: readonly T[] | null;
  readonly error: string | null;
  readonly reload: () => void;
} {
  const [items, setItems] = useState<readonly T[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((n) => n + 1), []);
  useEffect(() => {
    let isStale = false;
    fetch().then(
      (found) => {
        if (isStale) return;
        setItems(found);
        setError(null);
      },
      (cause: unknown) => !isStale && setError(toSentence(cause)),
    );
    return () => void (isStale = true);
  }, [fetch, round]);
  return { items, error, reload };
}
