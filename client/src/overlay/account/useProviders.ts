import { useEffect, useState } from 'react';
import type { Provider } from '@tallow/shared/contracts';
import { openIdentity } from '../../net/identity.ts';

/** What this server offers: asked once for a page, unless that failed. */
let asked: Promise<readonly Provider[]> | undefined;
function askOnce(): Promise<readonly Provider[]> {
  asked ??= openIdentity(null)
    .providers()
    .then(({ providers }) => providers)
    .catch((cause: unknown) => {
      asked = undefined;
      throw cause;
    });
  return asked;
}

/** The ways in which people may sign in here; undefined as long as nobody knows. */
export function useProviders(): readonly Provider[] | undefined {
  const [providers, setProviders] = useState<readonly Provider[]>();
  useEffect(() => {
    let isStale = false;
    // Guests come in without it.
    askOnce().then(
      (offered) => !isStale && setProviders(offered),
      () => undefined,
    );
    return () => void (isStale = true);
  }, []);
  return providers;
}
