import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { goTo } from '../controls/route.ts';
import { t } from '../words/t.ts';
import styles from './KeepNameHint.module.css';
import { useMyAccount } from './useMyAccount.ts';

const keyOf = (userId: string): string => `tallow/stays-guest/${userId}`;

function isDeclined(userId: string): boolean {
  try {
    return localStorage.getItem(keyOf(userId)) !== null;
  } catch {
    return false;
  }
}

function decline(userId: string): void {
  try {
    localStorage.setItem(keyOf(userId), '');
  } catch {
    // Asked again on the next visit.
  }
}

/** Tells a guest, until they say no, that they could be known on other devices, too. */
export function KeepNameHint() {
  const { mine } = useMyAccount();
  const [isGone, setGone] = useState(false);
  if (!mine?.me.isGuest || isGone || isDeclined(mine.me.id)) return null;
  const { id, displayName: name } = mine.me;
  return (
    <section className={cx(card.glass, styles.hint)} aria-labelledby="keep-name">
      <h2 id="keep-name" className={styles.title}>
        {t('account.keepTitle')}
      </h2>
      <p className={styles.about}>{t('account.keepAbout', { name })}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => goTo('/account')}>
          {t('account.keepGo')}
        </Button>
        <Button
          size="small"
          kind="plain"
          onClick={() => {
            decline(id);
            setGone(true);
          }}
        >
          {t('account.keepNot')}
        </Button>
      </div>
    </section>
  );
}
