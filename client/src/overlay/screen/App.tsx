import { Tooltip } from '@base-ui/react/tooltip';
import { Fragment, lazy, Suspense, useMemo } from 'react';
import { isTelegramMode } from '../../telegram/isTelegramMode.ts';
import { Link } from '../controls/Link.tsx';
import { toRoute, usePath } from '../controls/route.ts';
import { Toasts } from '../controls/Toasts.tsx';
import { t } from '../words/t.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { HomePage } from './pages/HomePage.tsx';
import { JoinPage } from './pages/JoinPage.tsx';
import { MessagePage } from './pages/MessagePage.tsx';

/** Rules say what they say, too, before they are shown. */
const inOwnWords = async (): Promise<void> => (await import('../words/speakOwnRules.ts')).speakOwnRules();

/** The table brings the map's engine along: fetched when somebody sits down, with the words of its rules. */
const TablePage = lazy(async () => {
  const [{ TablePage: page }] = await Promise.all([import('./pages/TablePage.tsx'), inOwnWords()]);
  return { default: page };
});

/** Telegram's window around the page: nobody else fetches it. */
const InTelegram = lazy(async () => ({ default: (await import('./telegram/InTelegram.tsx')).InTelegram }));

const AccountPage = lazy(async () => ({ default: (await import('./pages/AccountPage.tsx')).AccountPage }));
/** The rules that a campaign is played by come along. */
const CampaignPage = lazy(async () => {
  const [{ CampaignPage: page }] = await Promise.all([import('./pages/CampaignPage.tsx'), inOwnWords()]);
  return { default: page };
});

function Page() {
  const path = usePath();
  const route = useMemo(() => toRoute(path), [path]);
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'account':
      return <AccountPage />;
    case 'join':
      return <JoinPage code={route.code} />;
    case 'table':
      return <TablePage key={route.id} sessionId={route.id} />;
    case 'campaign':
      return <CampaignPage key={route.id} campaignId={route.id} />;
    case 'missing':
      return (
        <MessagePage title={t('errors.noSuchPage')}>
          <Link href="/">{t('back')}</Link>
        </MessagePage>
      );
  }
}

export function App() {
  const Frame = isTelegramMode() ? InTelegram : Fragment;
  return (
    <ErrorBoundary>
      <Tooltip.Provider delay={400}>
        <Toasts>
          <Suspense fallback={<MessagePage about={t('loading')} />}>
            <Frame>
              <Page />
            </Frame>
          </Suspense>
        </Toasts>
      </Tooltip.Provider>
    </ErrorBoundary>
  );
}
