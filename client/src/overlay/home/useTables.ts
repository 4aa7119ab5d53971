import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SessionReply } from '@tallow/shared/contracts';
import { openApi, type Api } from '../../net/api.ts';
import { forget, type Account } from '../account/accounts.ts';
import { isTokenRefused } from '../account/isTokenRefused.ts';
import { useToast } from '../controls/useToast.ts';
import { toSentence } from '../toSentence.ts';
import { words } from '../words.ts';

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
  const toast = useToast();
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
        if (!isTokenRefused(cause)) return setError(toSentence(cause));
        forget(user.id);
        toast(words.errors.signInAgain);
      },
    );
    return () => void (isStale = true);
  }, [api, user.id, round, toast]);
  return { api, tables, error, reload };
}
