import { useEffect } from 'react';
import { openIdentity } from '../../net/identity.ts';
import { goTo } from '../controls/route.ts';
import { useTask, type Task } from '../controls/useTask.ts';
import { t, tKnown } from '../words/t.ts';
import { signIn } from './accounts.ts';
import { takeSignInReturn } from './signInReturn.ts';
import { whyNotSignedIn } from './whyNotSignedIn.ts';

/** Signs somebody in who comes back from an account elsewhere, or says in the task why not. */
export function useSignInReturn(): Task {
  const task = useTask();
  const { run, setError } = task;
  useEffect(() => {
    const back = takeSignInReturn();
    if (!back) return;
    const { code, error, returnTo } = back;
    if (code === null) return setError(tKnown('refusals', error ?? '') ?? t('signIn.failed'));
    run(async () => {
      try {
        signIn(await openIdentity(null).login({ provider: 'oidc', code }));
      } catch (cause) {
        return setError(whyNotSignedIn(cause));
      }
      if (returnTo !== '/') goTo(returnTo, { replace: true });
    });
  }, [run, setError]);
  return task;
}
