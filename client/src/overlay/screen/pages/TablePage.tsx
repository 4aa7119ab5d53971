import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useAccount, type Account } from '../../account/accounts.ts';
import { rememberTable } from '../../account/lastTable.ts';
import { Link } from '../../controls/Link.tsx';
import { t } from '../../words/t.ts';
import { TableScreen } from './TableScreen.tsx';
import { tableSource } from './tableSource.ts';
import { MessagePage } from './MessagePage.tsx';

/** The page at `/table/:id`. Somebody without a name is at no table. */
export function TablePage({ sessionId }: { readonly sessionId: string }) {
  const account = useAccount();
  if (!account)
    return (
      <MessagePage title={t('appName')} about={t('errors.noSuchTable')}>
        <Link href="/">{t('back')}</Link>
      </MessagePage>
    );
  return <Seated key={account.user.id} account={account} sessionId={sessionId} />;
}

function Seated({ account, sessionId }: { readonly account: Account; readonly sessionId: string }) {
  const source = useMemo(
    () => tableSource({ sessionId, token: account.token, user: account.user }),
    [account, sessionId],
  );
  const table = useSyncExternalStore(source.subscribe, source.get);
  useEffect(() => rememberTable(account.user.id, sessionId), [account, sessionId]);
  return table ? <TableScreen table={table} /> : <MessagePage about={t('loading')} />;
}
