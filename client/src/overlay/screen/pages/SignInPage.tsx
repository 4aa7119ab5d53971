import { useSignedOut } from '../../account/accounts.ts';
import { NameForm } from '../../account/NameForm.tsx';
import { Link } from '../../controls/Link.tsx';
import { t } from '../../words/t.ts';
import styles from './JoinPage.module.css';
import { MessagePage } from './MessagePage.tsx';

/** In place of a page that somebody has to be signed in for, or is signed in for no more. */
export function SignInPage() {
  const signedOut = useSignedOut();
  return (
    <MessagePage
      title={signedOut === null ? t('signIn.title') : t('signIn.signedOut')}
      about={signedOut === null ? t('signIn.about') : t('signIn.signedOutOf', { name: signedOut })}
    >
      <div className={styles.form}>
        <NameForm label={t('home.yourName')} go={t('home.enter')} />
      </div>
      <Link href="/">{t('signIn.toStart')}</Link>
    </MessagePage>
  );
}
