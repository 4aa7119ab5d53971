import { useCallback, useEffect, useState } from 'react';

/** A number for effects to depend on: another one whenever it is asked for, and when the page comes to the front. */
export function useReload(): { readonly round: number; readonly reload: () => void } {
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((n) => n + 1), []);
  useEffect(() => {
    addEventListener('focus', reload);
    return () => removeEventListener('focus', reload);
  }, [reload]);
  return { round, reload };
}
