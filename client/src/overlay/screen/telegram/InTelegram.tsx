import { useEffect, useState, type ReactNode } from 'react';
import type { MiniApp, NoMiniApp } from '../../../telegram/index.ts';
import { useSignedOut } from '../../account/accounts.ts';
import { Button } from '../../controls/Button.tsx';
import { useOfferedAction } from '../../controls/mainAction.ts';
import { t } from '../../words/t.ts';
import { MessagePage } from '../pages/MessagePage.tsx';
import { openOwnMiniApp } from './ownMiniApp.ts';
import { signInAgainFrom, signInFrom } from './signInFrom.ts';
import { useBack } from './useBack.ts';

type Opened =
  | { readonly state: 'opening' }
  | { readonly state: 'signing-in' }
  | { readonly state: 'trouble'; readonly why: NoMiniApp | { readonly said: string }; readonly app: MiniApp | null }
  | { readonly state: 'open'; readonly app: MiniApp | null };

function useOpened(): readonly [Opened, (next: Opened) => void] {
  const [opened, setOpened] = useState<Opened>({ state: 'opening' });
  useEffect(() => {
    let isStale = false;
    const show = (next: Opened): void => void (isStale || setOpened(next));
    const open = async (): Promise<void> => {
      const app = await openOwnMiniApp();
      if (typeof app === 'string') return show({ state: 'trouble', why: app, app: null });
      show({ state: 'signing-in' });
      const said = await signInFrom(app);
      show(said === null ? { state: 'open', app } : { state: 'trouble', why: { said }, app });
    };
    void open();
    return () => void (isStale = true);
  }, []);
  return [opened, setOpened];
}

/** Around every page that is shown as a Mini App: who is there is known without a press, Telegram's buttons work. */
export function InTelegram({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useOpened();
  if (opened.state === 'opening') return <MessagePage about={t('loading')} />;
  if (opened.state === 'signing-in') return <MessagePage about={t('signIn.signingIn')} />;
  if (opened.state === 'trouble') {
    const { why, app } = opened;
    return (
      <MessagePage title={t('telegram.title')} about={typeof why === 'string' ? t(`telegram.${why}`) : why.said}>
        <Button kind="primary" onClick={() => setOpened({ state: 'open', app })}>
          {t('telegram.goOn')}
        </Button>
      </MessagePage>
    );
  }
  return (
    <>
      {opened.app && <Buttons app={opened.app} />}
      {children}
    </>
  );
}

function Buttons({ app }: { readonly app: MiniApp }) {
  const main = useOfferedAction();
  useEffect(() => app.setMain(main), [app, main]);
  useBack(app);
  const isSignedOut = useSignedOut() !== null;
  useEffect(() => {
    // Why not is said by the page that asks to sign in.
    if (isSignedOut) void signInAgainFrom(app);
  }, [app, isSignedOut]);
  return null;
}
