import { useEffect } from 'react';
import type { TokenCarrier } from '../../../net/TokenCarrier.ts';
import { Button } from '../../controls/Button.tsx';
import { Link } from '../../controls/Link.tsx';
import { useTask } from '../../controls/useTask.ts';
import { useTable } from '../../table/TableContext.ts';
import { t } from '../../words/t.ts';
import { MessagePage } from './MessagePage.tsx';

/**
 * The server closed the table because of a sign-in that ended. If this browser has another one, as after a new
 * password, the table goes on; if not, the account is taken off this browser, and its pages ask for a new sign-in.
 */
export function SignedOut({ token }: { readonly token: TokenCarrier }) {
  const table = useTable();
  const { run, error } = useTask();
  const check = (): void =>
    run(async () => {
      const refused = await token.token();
      if (refused !== null && (await token.renewed(refused)) !== null) table.retryNow();
    });
  // oxlint-disable-next-line react/exhaustive-deps -- once; the button below repeats it
  useEffect(check, []);
  if (error === null) return <MessagePage about={t('loading')} />;
  return (
    <MessagePage title={t('signIn.signedOut')} about={error}>
      <Button kind="primary" onClick={check}>
        {t('home.retry')}
      </Button>
      <Link href="/">{t('back')}</Link>
    </MessagePage>
  );
}
