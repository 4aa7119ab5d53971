import { ArrowLeft } from 'lucide-react';
import { useAccount } from '../../account/accounts.ts';
import { ApiTokensSection } from '../../account/ApiTokensSection.tsx';
import { DeleteSection } from '../../account/DeleteSection.tsx';
import { DevicesSection } from '../../account/DevicesSection.tsx';
import { NameSection } from '../../account/NameSection.tsx';
import { PasswordSection } from '../../account/PasswordSection.tsx';
import { TurnsSection } from '../../account/TurnsSection.tsx';
import { useMyAccount } from '../../account/useMyAccount.ts';
import { WaysSection } from '../../account/WaysSection.tsx';
import { Link } from '../../controls/Link.tsx';
import { Spinner } from '../../controls/Spinner.tsx';
import { LitMap } from '../../home/LitMap.tsx';
import { t } from '../../words/t.ts';
import styles from './AccountPage.module.css';
import home from './HomePage.module.css';
import { PageHeader } from './PageHeader.tsx';
import { SignInPage } from './SignInPage.tsx';

/** The page at `/account`: who you are here, and how you are known again. */
export function AccountPage() {
  const account = useAccount();
  const { mine, error } = useMyAccount();
  if (!account) return <SignInPage />;
  return (
    <div className={home.page}>
      <LitMap quiet />
      <PageHeader />
      <main className={styles.sections}>
        <div className={styles.head}>
          <Link className={styles.back} href="/">
            <ArrowLeft size={16} aria-hidden />
            {t('back')}
          </Link>
          <h1>{t('account.title')}</h1>
        </div>
        {mine ? (
          <>
            <NameSection key={`name-${account.user.id}`} mine={mine} />
            <WaysSection mine={mine} />
            <TurnsSection mine={mine} />
            {mine.me.identities.some(({ provider }) => provider === 'password') && <PasswordSection mine={mine} />}
            <DevicesSection key={`devices-${mine.round}`} mine={mine} />
            <ApiTokensSection mine={mine} />
            <DeleteSection mine={mine} />
          </>
        ) : (
          <div className={styles.waiting}>
            {error === null ? <Spinner label={t('loading')} /> : <p role="alert">{error}</p>}
          </div>
        )}
      </main>
    </div>
  );
}
