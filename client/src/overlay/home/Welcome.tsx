import { NameForm } from '../account/NameForm.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { t } from '../words/t.ts';
import styles from './Welcome.module.css';

/** The first visit: what this is, and a place for a name. */
export function Welcome() {
  return (
    <main className={styles.welcome}>
      <div className={styles.words}>
        <h1>{t('home.title')}</h1>
        <p>{t('home.about')}</p>
      </div>
      <div className={cx(card.panel, card.floats, styles.card)}>
        <NameForm label={t('home.yourName')} go={t('home.enter')} note={t('home.noAccount')} />
      </div>
    </main>
  );
}
