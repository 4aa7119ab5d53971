import { useRef, useState } from 'react';
import { keyEntry, ownKeyMap, type KeyId, type KeyRefusal } from '../../keys/index.ts';
import { Button } from '../controls/Button.tsx';
import { Key } from '../controls/Key.tsx';
import { useChords, useOwnKeys } from '../controls/useChords.ts';
import { chordText } from '../words/chordText.ts';
import { t, tKnown } from '../words/t.ts';
import styles from './ShortcutsDialog.module.css';
import { useNextChord } from './useNextChord.ts';

function refusalOf(refusal: KeyRefusal, chord: string): string {
  return 'takenBy' in refusal
    ? t('keys.taken', { chord: chordText(chord), action: t(`keys.what.${refusal.takenBy}`) })
    : t('keys.fixed');
}

/** The keys of one action; of the digits the first and the last. */
function Chords({ id }: { readonly id: KeyId }) {
  const chords = useChords(id);
  const isRow = id === 'answer';
  return chords.map((chord, at) =>
    isRow && at > 0 && at < chords.length - 1 ? null : (
      <span key={chord}>
        {isRow && at > 0 && '– '}
        <Key heard={tKnown('keys.heard', chord)}>{chordText(chord)}</Key>
      </span>
    ),
  );
}

/** One action: its keys, and a way to set another one in their place. */
export function KeyRow({ id }: { readonly id: KeyId }) {
  const [isAsked, setAsked] = useState(false);
  const changeButton = useRef<HTMLButtonElement>(null);
  const [why, setWhy] = useState<string | null>(null);
  const isOwn = useOwnKeys()[id] !== undefined;
  const what = t(`keys.what.${id}`);
  const isFixed = keyEntry(id).isFixed === true;
  useNextChord(isAsked, (chord) => {
    setAsked(false);
    const refusal = chord === null ? null : ownKeyMap.set(id, chord);
    setWhy(refusal && chord !== null ? refusalOf(refusal, chord) : null);
  });
  const reset = (): void => {
    const refusal = ownKeyMap.reset(id);
    setWhy(refusal && refusalOf(refusal, keyEntry(id).chords[0]!));
    // The button that was pressed is gone.
    if (!refusal) changeButton.current?.focus();
  };
  const ask = (): void => {
    setWhy(null);
    setAsked(true);
  };
  return (
    <div className={styles.row}>
      <dt className={styles.keys}>
        {isAsked ? <output className={styles.asked}>{t('keys.press')}</output> : <Chords id={id} />}
      </dt>
      <dd>
        {what}
        {why !== null && (
          <span role="alert" className={styles.why}>
            {why}
          </span>
        )}
      </dd>
      <dd className={styles.tools}>
        {isOwn && (
          <Button kind="plain" size="small" aria-label={t('keys.resetOf', { action: what })} onClick={reset}>
            {t('keys.reset')}
          </Button>
        )}
        {!isFixed && (
          <Button
            ref={changeButton}
            kind="plain"
            size="small"
            aria-label={t('keys.changeOf', { action: what })}
            aria-pressed={isAsked}
            onClick={ask}
            onBlur={() => setAsked(false)}
          >
            {t('keys.change')}
          </Button>
        )}
      </dd>
    </div>
  );
}
