import { lazy, Suspense, useEffect } from 'react';
import type { TokenCarrier } from '../../../net/TokenCarrier.ts';
import type { TablePort } from '../../../store/index.ts';
import { isTelegramMode } from '../../../telegram/isTelegramMode.ts';
import { Link } from '../../controls/Link.tsx';
import { useIsPhone } from '../../controls/useMedia.ts';
import { TableContext, useModel } from '../../table/TableContext.ts';
import { TableUiContext } from '../../table/TableUi.ts';
import { useTableUiState } from '../../table/useTableUiState.ts';
import { t } from '../../words/t.ts';
import { DesktopLayout } from '../layouts/DesktopLayout.tsx';
import { PhoneLayout } from '../layouts/PhoneLayout.tsx';
import { MessagePage } from './MessagePage.tsx';
import { SignedOut } from './SignedOut.tsx';

const TelegramTable = lazy(async () => ({ default: (await import('../telegram/TelegramTable.tsx')).TelegramTable }));

/** Everything at the table: the map, and what lies around it. */
export function TableScreen({ table, token }: { readonly table: TablePort; readonly token: TokenCarrier }) {
  const ui = useTableUiState();
  return (
    <TableContext value={table}>
      <TableUiContext value={ui}>
        <Screen token={token} />
        {isTelegramMode() && (
          <Suspense>
            <TelegramTable />
          </Suspense>
        )}
      </TableUiContext>
    </TableContext>
  );
}

function Screen({ token }: { readonly token: TokenCarrier }) {
  const isPhone = useIsPhone();
  const name = useModel((model) => model.session.name);
  const ended = useModel(({ connection }) => (connection.phase === 'ended' ? connection.why : null));
  useEffect(() => {
    document.title = name === '' ? t('appName') : t('pageTitle', { name });
    return () => void (document.title = t('appName'));
  }, [name]);
  if (ended === 'removed')
    return (
      <MessagePage title={t('seats.removedTitle')} about={t('seats.removedAbout')}>
        <Link href="/">{t('back')}</Link>
      </MessagePage>
    );
  if (ended === 'unknown-session')
    return (
      <MessagePage title={t('errors.noSuchPage')} about={t('errors.noSuchTable')}>
        <Link href="/">{t('back')}</Link>
      </MessagePage>
    );
  if (ended === 'signed-out') return <SignedOut token={token} />;
  return isPhone ? <PhoneLayout /> : <DesktopLayout />;
}
