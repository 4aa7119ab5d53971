import { useSignedOut } from '../../account/accounts.ts';
import { WaysIn } from '../../account/WaysIn.tsx';
import card from '../../controls/Card.module.css';
import { cx } from '../../controls/cx.ts';
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
      <div className={cx(card.panel, card.floats, styles.card)}>
        <WaysIn isBack />
      </div>
      <Link href="/">{t('signIn.toStart')}</Link>
    </MessagePage>
  );
}
