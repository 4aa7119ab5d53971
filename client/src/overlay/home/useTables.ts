import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SessionReply } from '@tallow/shared/contracts';
import { openApi, type Api } from '../../net/api.ts';
import { ApiError } from '../../net/ApiError.ts';
import { forget, type Account } from '../account/accounts.ts';
import { toSentence } from '../toSentence.ts';

interface Tables {
  readonly api: Api;
  /** Newest first; null while they are being fetched. */
  readonly tables: readonly SessionReply[] | null;
  readonly error: string | null;
  readonly reload: () => void;
}

/** The tables of a user. A name that the server no longer knows is thrown away. */
export function useTables({ token, user }: Account): Tables {
  const api = useMemo(() => openApi(token), [token]);
  const [tables, setTables] = useState<readonly SessionReply[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const reload = useCallback(() => {
    setError(null);
    setRound((n) => n + 1);
  }, []);
  useEffect(() => {
    let isStale = false;
    api.sessions().then(
      ({ sessions }) => !isStale && setTables(sessions.toSorted((a, b) => b.createdAt - a.createdAt)),
      (cause: unknown) => {
        if (isStale) return;
        if (cause instanceof ApiError && cause.error.code === 'UNAUTHENTICATED') forget(user.id);
        else setError(toSentence(cause));
      },
    );
    return () => void (isStale = true);
  }, [api, user.id, round]);
  return { api, tables, error, reload };
}
