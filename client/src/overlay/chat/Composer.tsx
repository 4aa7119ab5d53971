import { SendHorizontal } from 'lucide-react';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { IconButton } from '../controls/IconButton.tsx';
import { DiceTrayButton } from '../rolls/DiceTrayButton.tsx';
import { FormulaNote } from '../rolls/FormulaNote.tsx';
import { useRoll } from '../rolls/useRoll.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import styles from './Composer.module.css';
import { COMPOSER_ID } from './focusComposer.ts';
import { OutgoingList } from './OutgoingList.tsx';
import { readMessage, type Message, type Recipients } from './readMessage.ts';
import { TargetPicker } from './TargetPicker.tsx';
import { useOutgoing } from './useOutgoing.ts';

const MAX_LETTERS = 2_000;
type Refused = Extract<Message, { ok: false }>;

/** Where messages are written. Enter sends, Shift+Enter goes to the next line. */
export function Composer() {
  const { chatTarget: target, set } = useTableUi();
  const me = useModel((model) => model.me.userId);
  const members = useModel((model) => model.members);
  const others = useMemo(() => [...members.values()].filter(({ userId }) => userId !== me), [members, me]);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<Refused | null>(null);
  const table = useTable();
  const roll = useRoll();
  const outgoing = useOutgoing();
  const box = useRef<HTMLTextAreaElement>(null);

  const isHere = target === 'all' || target === 'gm' || members.has(target);
  const to: Recipients = !isHere || target === 'all' ? 'all' : target === 'gm' ? 'gm' : [target];
  const send = (): void => {
    if (typed.trim() === '') return;
    if (!isHere) {
      // Never to everybody what was meant for one.
      set({ chatTarget: 'all' });
      return setError({ ok: false, why: t('chat.targetLeft') });
    }
    const message = readMessage(typed, to, others);
    if (!message.ok) return setError(message);
    setTyped('');
    setError(null);
    if (message.kind === 'say') outgoing.send(message.text, () => table.say(message.text, message.to));
    else outgoing.send(message.formula, () => roll(message.formula, message.visibility));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      box.current?.blur();
    }
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className={styles.composer}
      data-whisper={to === 'all' ? undefined : ''}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <OutgoingList lines={outgoing.lines} onResend={outgoing.resend} onDrop={outgoing.drop} />
      {error?.problem && <FormulaNote formula={error.formula ?? ''} problem={error.problem} />}
      {error && !error.problem && (
        <p role="alert" className={styles.error}>
          {error.why}
        </p>
      )}
      <TargetPicker value={isHere ? target : 'all'} others={others} onChange={(chatTarget) => set({ chatTarget })} />
      <div className={styles.row}>
        <textarea
          ref={box}
          id={COMPOSER_ID}
          className={styles.box}
          aria-label={t('chat.say')}
          placeholder={
            to === 'all'
              ? t('chat.placeholder')
              : t('chat.whisperPlaceholder', {
                  to: target === 'gm' ? t('chat.gm') : (members.get(target)?.displayName ?? ''),
                })
          }
          rows={1}
          maxLength={MAX_LETTERS}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setError(null);
          }}
          onKeyDown={onKeyDown}
        />
        <DiceTrayButton />
        <IconButton
          icon={SendHorizontal}
          label={t('chat.send')}
          type="submit"
          side="left"
          disabled={typed.trim() === ''}
        />
      </div>
    </form>
  );
}
