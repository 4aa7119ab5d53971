import { useEffect } from 'react';
import { openApi } from '../../net/api.ts';
import { forget, useAccount } from '../account/accounts.ts';
import { isTokenRefused } from '../account/isTokenRefused.ts';
import { NameForm } from '../account/NameForm.tsx';
import { Button } from '../controls/Button.tsx';
import { Link } from '../Link.tsx';
import { goTo, tablePath } from '../route.ts';
import { useTask } from '../useTask.ts';
import { WholePage } from '../WholePage.tsx';
import { words } from '../words.ts';
import styles from './JoinPage.module.css';
import { readJoinCode } from './readJoinCode.ts';

/** The page behind an invite link: a name if there is none yet, then straight to the table. */
export function JoinPage({ code }: { readonly code: string }) {
  const account = useAccount();
  const { error, run } = useTask();
  const token = account?.token;
  const userId = account?.user.id ?? '';
  const join = (): void => {
    if (token === undefined) return;
    run(async () => {
      const { session } = await openApi(token).joinSession(readJoinCode(code) ?? code).catch((cause: unknown) => {
        if (isTokenRefused(cause)) forget(userId);
        throw cause;
      });
      goTo(tablePath(session.id), { replace: true });
    });
  };
  // Once for each name; the button below repeats it.
  useEffect(join, [token, userId, code, run]);
  if (account === null) {
    return (
      <WholePage title={words.home.invited} about={words.home.invitedAbout}>
        <div className={styles.form}><NameForm label={words.home.yourName} go={words.home.enter} note={words.home.noAccount} /></div>
      </WholePage>
    );
  }
  if (error === null) return <WholePage about={words.home.joining} />;
  return (
    <WholePage title={words.home.join} about={error}>
      <Button kind="primary" onClick={join}>{words.home.retry}</Button>
      <Link href="/">{words.back}</Link>
    </WholePage>
  );
}
