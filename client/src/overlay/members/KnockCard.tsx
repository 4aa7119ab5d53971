import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import styles from '../controls/QuestionCard.module.css';
import { isolated } from '../words/isolated.ts';
import { t } from '../words/t.ts';

interface KnockCardProps {
  readonly name: string;
  /** Of the table, where it is not this one. */
  readonly table?: string;
  /** Lets them in, or sends them away for now. */
  readonly onAnswer: (isLetIn: boolean) => Promise<unknown>;
}

/** Somebody waits at a table's door. */
export function KnockCard({ name, table, onAnswer }: KnockCardProps) {
  const [busy, setBusy] = useState(false);
  const answer = (isLetIn: boolean): void => {
    setBusy(true);
    void onAnswer(isLetIn).finally(() => setBusy(false));
  };
  return (
    <section className={cx(card.panel, card.floats, styles.card)} aria-label={t('knocks.who', { name })}>
      <DoorOpen size={18} aria-hidden />
      <p className={styles.words}>
        {table === undefined
          ? t('knocks.who', { name: isolated(name) })
          : t('knocks.whoAt', { name: isolated(name), table: isolated(table) })}
      </p>
      <div className={styles.answers}>
        <Button kind="primary" size="small" busy={busy} onClick={() => answer(true)}>
          {t('knocks.letIn')}
        </Button>
        <Button size="small" busy={busy} onClick={() => answer(false)}>
          {t('knocks.notNow')}
        </Button>
      </div>
    </section>
  );
}
