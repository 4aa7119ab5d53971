import { ChevronLeft, ChevronRight, Hourglass } from 'lucide-react';
import { useState } from 'react';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { t } from '../words/t.ts';
import { FoldedPrompt } from './FoldedPrompt.tsx';
import { PromptCard } from './PromptCard.tsx';
import styles from './PromptStack.module.css';
import { useActionTitle } from './useActionTitle.ts';
import { usePrompts, type Awaited } from './usePrompts.ts';
import { waitingText } from './waitingText.ts';

function WaitingLine({ names, exchange }: Awaited) {
  return (
    <p className={cx(card.glass, styles.waiting)}>
      <Hourglass size={14} aria-hidden />
      {waitingText(
        names.map(({ name }) => name),
        useActionTitle(exchange),
      )}
    </p>
  );
}

/** One question at a time, the others behind it; and whom the table waits for. */
export function PromptStack() {
  const { asked, awaited } = usePrompts();
  const [shownKey, setShownKey] = useState('');
  const [openedKey, setOpenedKey] = useState('');
  const at = Math.max(
    0,
    asked.findIndex(({ key }) => key === shownKey),
  );
  const shown = asked[at];
  // A player's own answer comes first: the GM's card for it stays folded until it is wanted.
  const isFolded = shown?.isOthers === true && openedKey !== shown.key;
  const turn = (by: number): void => setShownKey(asked[(at + by + asked.length) % asked.length]!.key);
  if (!shown && awaited.length === 0) return null;
  const pages =
    asked.length < 2 ? null : (
      <span className={styles.pages}>
        <IconButton icon={ChevronLeft} label={t('prompts.before')} size="small" onClick={() => turn(-1)} />
        {t('prompts.place', { at: at + 1, count: asked.length })}
        <IconButton icon={ChevronRight} label={t('prompts.next')} size="small" onClick={() => turn(1)} />
      </span>
    );
  return (
    <div className={styles.stack} data-asks={shown && !isFolded && shown.prompt.isUrgent ? '' : undefined}>
      {awaited.map((each) => (
        <WaitingLine key={each.exchange.id} {...each} />
      ))}
      {shown && isFolded && <FoldedPrompt asked={shown} pages={pages} onOpen={() => setOpenedKey(shown.key)} />}
      {shown && !isFolded && <PromptCard key={shown.key} asked={shown} pages={pages} />}
    </div>
  );
}
