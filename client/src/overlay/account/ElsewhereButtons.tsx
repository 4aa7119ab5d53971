import { KeyRound, LogIn } from 'lucide-react';
import type { Provider } from '@tallow/shared/contracts';
import { ApiError } from '../../net/ApiError.ts';
import { hasPasskeys, signInByPasskey } from '../../net/passkeys.ts';
import { Button } from '../controls/Button.tsx';
import { useTask } from '../controls/useTask.ts';
import { t } from '../words/t.ts';
import { signIn } from './accounts.ts';
import styles from './WaysIn.module.css';
import { whyNotSignedIn } from './whyNotSignedIn.ts';

interface ElsewhereButtonsProps {
  readonly providers: readonly Provider[];
  readonly onDone: (() => void) | undefined;
}

const startOf = (startUrl: string): string => `${startUrl}?${new URLSearchParams({ returnTo: location.pathname })}`;

/** Ways in without a password of this server: a passkey, or an account elsewhere. */
export function ElsewhereButtons({ providers, onDone }: ElsewhereButtonsProps) {
  const { run, busy, error, setError } = useTask();
  const byPasskey = (): void =>
    run(async () => {
      try {
        signIn(await signInByPasskey());
      } catch (cause) {
        // The browser's own window was closed, or has no passkey to show.
        return setError(cause instanceof ApiError ? whyNotSignedIn(cause) : t('signIn.passkeyNotShown'));
      }
      onDone?.();
    });
  return (
    <>
      {providers.map(({ id, label, startUrl }) =>
        id === 'oidc' && startUrl !== undefined ? (
          <Button key={id} wide onClick={() => location.assign(startOf(startUrl))}>
            <LogIn size={16} aria-hidden />
            {t('signIn.by', { provider: label })}
          </Button>
        ) : id === 'passkey' && hasPasskeys() ? (
          <Button key={id} wide busy={busy} onClick={byPasskey}>
            <KeyRound size={16} aria-hidden />
            {t('signIn.byPasskey')}
          </Button>
        ) : null,
      )}
      {error !== null && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </>
  );
}
