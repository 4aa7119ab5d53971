import { useState } from 'react';
import type { Provider } from '@tallow/shared/contracts';
import { Button } from '../controls/Button.tsx';
import { t } from '../words/t.ts';
import { ElsewhereButtons } from './ElsewhereButtons.tsx';
import { NameForm } from './NameForm.tsx';
import { RegisterForm } from './RegisterForm.tsx';
import { SignInForm } from './SignInForm.tsx';
import { useProviders } from './useProviders.ts';
import styles from './WaysIn.module.css';

interface WaysInProps {
  /** The code of a table that invited them. */
  readonly invite?: string;
  /** Somebody was signed in here before: a new name is not what they come for. */
  readonly isBack?: boolean;
  /** Somebody who plays here already wants to go on as somebody else. */
  readonly isAnother?: boolean;
  readonly onDone?: () => void;
}
type Way = 'guest' | 'password' | 'register';

const offers = (providers: readonly Provider[] | undefined, id: Provider['id']): boolean =>
  providers?.some((provider) => provider.id === id) ?? false;

const newcomer = () => ({ label: t('home.yourName'), go: t('home.enter'), note: t('home.noAccount') });
const another = () => ({ label: t('home.newName'), go: t('home.useName') });

/** All ways of coming in that this server offers: a name is enough where guests are welcome. */
export function WaysIn({ invite, isBack = false, isAnother = false, onDone }: WaysInProps) {
  const providers = useProviders();
  const [chosen, setChosen] = useState<Way | null>(null);
  // Nearly everywhere guests are welcome: their field does not wait for the answer.
  const hasGuests = providers === undefined || offers(providers, 'guest');
  const first: Way = hasGuests && !isBack ? 'guest' : 'password';
  const way = chosen ?? first;
  const registration = providers?.find(({ id }) => id === 'password')?.registration ?? 'off';
  return (
    <div className={styles.ways}>
      {way === 'guest' && <NameForm {...(isAnother ? another() : newcomer())} onDone={onDone} />}
      {way === 'password' && (
        <>
          {!isBack && <h2 className={styles.title}>{t('signIn.title')}</h2>}
          <SignInForm onDone={onDone} />
        </>
      )}
      {way === 'register' && (
        <>
          <div>
            <h2 className={styles.title}>{t('signIn.make')}</h2>
            <p className={styles.about}>{t('signIn.makeAbout')}</p>
          </div>
          <RegisterForm guest={null} invite={invite} asksInvite={registration === 'invite'} onDone={onDone} />
        </>
      )}
      {providers && (
        <div className={styles.more}>
          {way === 'guest' && <p className={styles.about}>{t('signIn.have')}</p>}
          <div className={styles.pair}>
            {way !== 'password' && offers(providers, 'password') && (
              <Button onClick={() => setChosen('password')}>{t('signIn.go')}</Button>
            )}
            {way !== 'register' && registration !== 'off' && (
              <Button onClick={() => setChosen('register')}>{t('signIn.make')}</Button>
            )}
            {way !== 'guest' && hasGuests && <Button onClick={() => setChosen('guest')}>{t('signIn.asGuest')}</Button>}
          </div>
          <ElsewhereButtons providers={providers} onDone={onDone} />
        </div>
      )}
    </div>
  );
}
