import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Account as FullAccount } from '@tallow/shared/contracts';
import { openIdentity, type Identity } from '../../net/identity.ts';
import { toSentence } from '../words/toSentence.ts';
import { useAccount, type Account } from './accounts.ts';

/** What the parts of the account page work with. */
export interface MyAccount {
  readonly account: Account;
  readonly identity: Identity;
  readonly me: FullAccount;
  /** Shows what the server answered to a change. */
  readonly show: (me: FullAccount) => void;
  readonly reload: () => void;
  /** Counts reloads. */
  readonly round: number;
}

/** What the server knows of who is signed in; null while it is fetched, or after an error. */
export function useMyAccount(): { readonly mine: MyAccount | null; readonly error: string | null } {
  const account = useAccount();
  const token = account?.token ?? null;
  const identity = useMemo(() => openIdentity(token), [token]);
  const [me, show] = useState<FullAccount | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((n) => n + 1), []);
  useEffect(() => {
    if (token === null) return;
    let isStale = false;
    identity.me().then(
      ({ user }) => {
        if (isStale) return;
        show(user);
        setError(null);
      },
      (cause: unknown) => !isStale && setError(toSentence(cause)),
    );
    return () => void (isStale = true);
  }, [identity, token, round]);
  const isOwn = account !== null && me !== null && account.user.id === me.id;
  return { mine: isOwn ? { account, identity, me, show, reload, round } : null, error };
}
