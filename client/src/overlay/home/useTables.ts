import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Claimable, ListedSession } from '@tallow/shared/contracts';
import { openApi, type Api } from '../../net/api.ts';
import type { Account } from '../account/accounts.ts';
import { toSentence } from '../words/toSentence.ts';

interface Tables {
  readonly api: Api;
  /** Newest first; null while they are being fetched. */
  readonly tables: readonly ListedSession[] | null;
  /** Tables that the user opened and left, and that nobody leads since. */
  readonly claimable: readonly Claimable[];
  readonly error: string | null;
  readonly reload: () => void;
}

/** The tables of a user. */
export function useTables({ token }: Account): Tables {
  const api = useMemo(() => openApi(token), [token]);
  const [tables, setTables] = useState<readonly ListedSession[] | null>(null);
  const [claimable, setClaimable] = useState<readonly Claimable[]>([]);
  const [error, setError] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const reload = useCallback(() => {
    setError(null);
    setRound((n) => n + 1);
  }, []);
  useEffect(() => {
    let isStale = false;
    api.sessions().then(
      ({ sessions, claimable: left }) => {
        if (isStale) return;
        setTables(sessions.toSorted((a, b) => b.createdAt - a.createdAt));
        setClaimable(left.toSorted((a, b) => b.createdAt - a.createdAt));
      },
      (cause: unknown) => {
        if (!isStale) setError(toSentence(cause));
      },
    );
    return () => void (isStale = true);
  }, [api, round]);
  return { api, tables, claimable, error, reload };
}
