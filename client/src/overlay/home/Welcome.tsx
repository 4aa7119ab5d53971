import { useSignedOut } from '../account/accounts.ts';
import { WaysIn } from '../account/WaysIn.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { t } from '../words/t.ts';
import styles from './Welcome.module.css';

/**
 * The first visit: what this is, and the ways to come in. `trouble`: what went wrong with a sign-in elsewhere.
 */
export function Welcome({ trouble }: { readonly trouble: string | null }) {
  const signedOut = useSignedOut();
  const said = trouble ?? (signedOut === null ? null : t('signIn.signedOutOf', { name: signedOut }));
  return (
    <main className={styles.welcome}>
      <div className={styles.words}>
        <h1>{t('home.title')}</h1>
        <p>{t('home.about')}</p>
      </div>
      <div className={cx(card.panel, card.floats, styles.card)}>
        {said !== null && (
          <p role="alert" className={styles.said}>
            {said}
          </p>
        )}
        <WaysIn />
      </div>
    </main>
  );
}
