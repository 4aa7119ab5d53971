import { LibraryBig } from 'lucide-react';
import { useState } from 'react';
import { staleVersion } from '../../net/staleVersion.ts';
import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import styles from '../controls/QuestionCard.module.css';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';

interface AskCardProps {
  /** The question, for the eye and for the ear. */
  readonly words: string;
  readonly label: string;
  /** Of the character. */
  readonly name: string;
  readonly onCompare?: (() => void) | undefined;
  /** Agrees, or does not; `version`: though the library has that one by now. */
  readonly onAnswer: (yes: boolean, version?: number) => Promise<unknown>;
}

/** Somebody asks about a character, and waits for a nod. */
export function AskCard({ words, label, name, onCompare, onAnswer }: AskCardProps) {
  const [busy, setBusy] = useState(false);
  const [stale, setStale] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const answer = (yes: boolean): void => {
    setBusy(true);
    setError(null);
    onAnswer(yes, stale ?? undefined)
      .catch((cause: unknown) => {
        const version = staleVersion(cause);
        setStale(version);
        if (version === null) setError(toSentence(cause));
      })
      .finally(() => setBusy(false));
  };
  return (
    <section className={cx(card.panel, card.floats, styles.card)} aria-label={label}>
      <LibraryBig size={18} aria-hidden />
      <div className={styles.words}>
        <p>{words}</p>
        {stale !== null && <p role="alert">{t('asks.stale', { name })}</p>}
        {error !== null && <p role="alert">{error}</p>}
      </div>
      <div className={styles.answers}>
        {onCompare && (
          <Button size="small" onClick={onCompare}>
            {t('asks.compare')}
          </Button>
        )}
        <Button kind={stale === null ? 'primary' : 'danger'} size="small" busy={busy} onClick={() => answer(true)}>
          {t(stale === null ? 'asks.yes' : 'asks.overwrite')}
        </Button>
        <Button size="small" busy={busy} onClick={() => answer(false)}>
          {t('asks.no')}
        </Button>
      </div>
    </section>
  );
}
