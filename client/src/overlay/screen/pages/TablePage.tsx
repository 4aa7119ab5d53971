import { useEffect, useState, useSyncExternalStore } from 'react';
import { useAccount, type Account } from '../../account/accounts.ts';
import { rememberTable } from '../../account/lastTable.ts';
import { t } from '../../words/t.ts';
import { MessagePage } from './MessagePage.tsx';
import { SignInPage } from './SignInPage.tsx';
import { TableScreen } from './TableScreen.tsx';
import { tableSource } from './tableSource.ts';

/** The page at `/table/:id`. Somebody who is not signed in is at no table. */
export function TablePage({ sessionId }: { readonly sessionId: string }) {
  const account = useAccount();
  return account ? <Seated key={account.user.id} account={account} sessionId={sessionId} /> : <SignInPage />;
}

function Seated({ account: { user, token }, sessionId }: { readonly account: Account; readonly sessionId: string }) {
  // Once for each user: another name of theirs is no reason to sit down anew.
  const [source] = useState(() => tableSource({ sessionId, token, user }));
  const table = useSyncExternalStore(source.subscribe, source.get);
  useEffect(() => rememberTable(user.id, sessionId), [user.id, sessionId]);
  return table ? <TableScreen table={table} token={token} /> : <MessagePage about={t('loading')} />;
}
