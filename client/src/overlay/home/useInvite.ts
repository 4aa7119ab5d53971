import { useCallback, useEffect, useState } from 'react';
import type { Api, Invite } from '../../net/api.ts';
import { toSentence } from '../words/toSentence.ts';

/** Milliseconds after which who waits at a door looks again: a look is no knock, and few enough for the server. */
const LOOK_AGAIN_MS = 5_000;

interface FoundInvite {
  /** Null while it is being fetched. */
  readonly invite: Invite | null;
  readonly error: string | null;
  readonly reload: () => void;
}

/**
 * Whose table a join code leads to. `isWaiting`: looks again and again whether its GM opened the door.
 */
export function useInvite(api: Api, code: string, isWaiting: boolean): FoundInvite {
  const [invite, setInvite] = useState<Invite | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const reload = useCallback(() => {
    setError(null);
    setRound((n) => n + 1);
  }, []);
  useEffect(() => {
    let isStale = false;
    api.invite(code).then(
      (reply) => !isStale && setInvite(reply.invite),
      (cause: unknown) => !isStale && setError(toSentence(cause)),
    );
    return () => void (isStale = true);
  }, [api, code, round]);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(
      // A look that failed is followed by another one.
      () =>
        void api.invite(code).then(
          (reply) => setInvite(reply.invite),
          () => undefined,
        ),
      LOOK_AGAIN_MS,
    );
    return () => clearInterval(timer);
  }, [api, code, isWaiting]);
  return { invite, error, reload };
}
