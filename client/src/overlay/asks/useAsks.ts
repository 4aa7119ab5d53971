import { useEffect, useState } from 'react';
import type { WaitingAsk } from '@tallow/shared/contracts';
import type { Library } from '../../net/library.ts';
import { useReload } from '../controls/useReload.ts';

interface Asks {
  readonly asks: readonly WaitingAsk[];
  readonly reload: () => void;
}

/** What tables ask about somebody's characters. Looked at again whenever the page comes to the front. */
export function useAsks(library: Library): Asks {
  const [asks, setAsks] = useState<readonly WaitingAsk[]>([]);
  const { round, reload } = useReload();
  useEffect(() => {
    let isStale = false;
    // Home is there without it: a server that does not answer says so elsewhere.
    library.asks().then(
      (found) => !isStale && setAsks(found),
      () => undefined,
    );
    return () => void (isStale = true);
  }, [library, round]);
  return { asks, reload };
}
