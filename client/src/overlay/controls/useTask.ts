import { useCallback, useState } from 'react';
import { toSentence } from '../words/toSentence.ts';

export interface Task {
  readonly busy: boolean;
  /** What went wrong the last time; null when nothing did. */
  readonly error: string | null;
  readonly setError: (error: string | null) => void;
  readonly run: (work: () => Promise<void>) => void;
}

/** One thing at a time that a button starts, with its wait and its failure. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const run = useCallback((work: () => Promise<void>): void => {
    setBusy(true);
    setError(null);
    work()
      .catch((cause: unknown) => setError(toSentence(cause)))
      .finally(() => setBusy(false));
  }, []);
  return { busy, error, setError, run };
}
