import { UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useAccount } from '../../account/accounts.ts';
import { NameDialog } from '../../account/NameDialog.tsx';
import { useSignInReturn } from '../../account/useSignInReturn.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { goTo } from '../../controls/route.ts';
import { useToast } from '../../controls/useToast.ts';
import { LitMap } from '../../home/LitMap.tsx';
import { Lobby } from '../../home/Lobby.tsx';
import { Welcome } from '../../home/Welcome.tsx';
import { t } from '../../words/t.ts';
import styles from './HomePage.module.css';
import { MessagePage } from './MessagePage.tsx';
import { PageHeader } from './PageHeader.tsx';

/** The page at `/`: who you are, and which table you sit down at. */
export function HomePage() {
  const account = useAccount();
  const back = useSignInReturn();
  const toast = useToast();
  const [isChanging, setChanging] = useState(false);
  const isSignedIn = account !== null;
  useEffect(() => {
    // A guest wanted to be known elsewhere, too. Who is nobody yet reads it beside the ways to come in.
    if (isSignedIn && back.error !== null) toast(back.error, { tone: 'danger' });
  }, [isSignedIn, back.error, toast]);
  if (back.busy) return <MessagePage about={t('signIn.signingIn')} />;
  return (
    <div className={styles.page}>
      <LitMap quiet={account !== null} />
      <PageHeader>
        {account && (
          <>
            <p className={styles.who}>
              <span className={styles.as}>{t('home.playingAs')} </span>
              <strong>{account.user.displayName}</strong>
              {' · '}
              <button type="button" className={styles.change} onClick={() => setChanging(true)}>
                {t('home.change')}
              </button>
            </p>
            <IconButton icon={UserRound} label={t('account.open')} side="bottom" onClick={() => goTo('/account')} />
          </>
        )}
      </PageHeader>
      {account ? <Lobby key={account.user.id} account={account} /> : <Welcome trouble={back.error} />}
      <NameDialog open={isChanging} onClose={() => setChanging(false)} />
    </div>
  );
}
