import { useEffect, useState } from 'react';
import type { DifferencesReply } from '@tallow/shared/contracts';
import { differenceKey, type Ruleset, type Sheet } from '@tallow/shared/rules';
import { useLibrary } from '../account/useLibrary.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Spinner } from '../controls/Spinner.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { useTask } from '../controls/useTask.ts';
import { useTable } from '../table/TableContext.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import styles from './CompareDialog.module.css';
import { differenceName, differenceValues } from './differenceText.ts';

interface CompareDialogProps {
  readonly ruleset: Ruleset;
  readonly sheet: Sheet;
  /**
   * What one may do with the differences: take them over to the table (`ask`: once the GM nods), write over them, or
   * only read them.
   */
  readonly purpose: 'take' | 'ask' | 'write' | 'read';
  readonly onClose: () => void;
  /** Writes growth over that version of the library. */
  readonly onWrite?: (version: number) => Promise<void>;
}

/** The differences; null while they are on their way. */
function useDifferences(sheetId: string): {
  readonly reply: DifferencesReply | null;
  readonly error: string | null;
  readonly reload: () => void;
} {
  const library = useLibrary();
  const sessionId = useTable().model.session.id;
  const [reply, setReply] = useState<DifferencesReply | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isStale = false;
    library.differences(sessionId, sheetId).then(
      (found) => !isStale && setReply(found),
      (cause: unknown) => !isStale && setError(toSentence(cause)),
    );
    return () => void (isStale = true);
  }, [library, sessionId, sheetId, round]);
  return { reply, error, reload: () => setRound((n) => n + 1) };
}

interface RowsProps {
  readonly ruleset: Ruleset;
  readonly reply: DifferencesReply;
  readonly kept: ReadonlySet<string>;
  /** Undefined: nothing is chosen. */
  readonly onKeep?: ((key: string, isKept: boolean) => void) | undefined;
}

function Rows({ ruleset, reply, kept, onKeep }: RowsProps) {
  if (reply.differences.length === 0) return <p>{t('compare.none')}</p>;
  return (
    <ul className={styles.rows}>
      {reply.differences.map((difference) => {
        const key = differenceKey(difference);
        const [name, note] = [differenceName(ruleset, difference), differenceValues(ruleset, difference)];
        return (
          <li key={key}>
            {onKeep ? (
              <SwitchField
                label={name}
                note={note}
                checked={!kept.has(key)}
                onChange={(isTaken) => onKeep(key, !isTaken)}
              />
            ) : (
              <p className={styles.read}>
                {name}
                <span className={styles.note}>{note}</span>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** In what a character at the table differs from the one in its owner's library, and what to do about it. */
export function CompareDialog({ ruleset, sheet, purpose, onClose, onWrite }: CompareDialogProps) {
  const library = useLibrary();
  const table = useTable();
  const { reply, error, reload } = useDifferences(sheet.id);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const task = useTask();
  const keep = (key: string, isKept: boolean): void =>
    setKept((keys) => new Set(isKept ? [...keys, key] : [...keys].filter((other) => other !== key)));
  const takes = purpose === 'take' || purpose === 'ask';
  const differences = reply?.differences ?? [];
  const take = async (version: number): Promise<void> => {
    try {
      const isDone = await library.refresh(table.model.session.id, sheet.id, version, [...kept]);
      table.notify(t(isDone ? 'compare.taken' : 'compare.gmAsked', { name: sheet.name }), 'success');
      onClose();
    } catch (cause) {
      reload();
      throw cause;
    }
  };
  const go = (version: number): void =>
    task.run(async () => {
      if (takes) return take(version);
      await onWrite?.(version);
      onClose();
    });
  const isIdle = takes && differences.every((difference) => kept.has(differenceKey(difference)));
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('compare.title', { name: sheet.name })}
      about={t(`compare.about.${purpose}`)}
      actions={
        purpose !== 'read' &&
        reply && (
          <>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button
              kind={purpose === 'write' ? 'danger' : 'primary'}
              busy={task.busy}
              disabled={isIdle}
              onClick={() => go(reply.version)}
            >
              {t(`compare.go.${purpose}`)}
            </Button>
          </>
        )
      }
    >
      {reply ? (
        <Rows ruleset={ruleset} reply={reply} kept={kept} onKeep={takes ? keep : undefined} />
      ) : (
        error === null && <Spinner label={t('loading')} />
      )}
      {(error ?? task.error) !== null && (
        <p role="alert" className={styles.error}>
          {error ?? task.error}
        </p>
      )}
    </Dialog>
  );
}
