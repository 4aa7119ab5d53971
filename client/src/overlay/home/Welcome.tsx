import { NameForm } from '../account/NameForm.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { words } from '../words/words.ts';
import styles from './Welcome.module.css';

/** The first visit: what this is, and a place for a name. */
export function Welcome() {
  return (
    <main className={styles.welcome}>
      <div className={styles.words}>
        <h1>{words.home.title}</h1>
        <p>{words.home.about}</p>
      </div>
      <div className={cx(card.panel, card.floats, styles.card)}>
        <NameForm label={words.home.yourName} go={words.home.enter} note={words.home.noAccount} />
      </div>
    </main>
  );
}
