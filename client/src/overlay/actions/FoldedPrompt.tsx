import { Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { said } from '../words/said.ts';
import { t } from '../words/t.ts';
import { Countdown } from './Countdown.tsx';
import { ExchangeTools } from './ExchangeTools.tsx';
import styles from './PromptCard.module.css';
import type { Asked } from './usePrompts.ts';
import { useActionTitle } from './useActionTitle.ts';
import { waitingText } from './waitingText.ts';

interface FoldedPromptProps {
  readonly asked: Asked;
  readonly pages: ReactNode;
  readonly onOpen: () => void;
}

/** For the GM: whom the table waits for, with the clock in reach. */
export function FoldedPrompt({ asked: { exchange, prompt, of }, pages, onOpen }: FoldedPromptProps) {
  const waiting = waitingText([of?.name ?? ''], useActionTitle(exchange));
  return (
    <section className={cx(card.panel, card.floats, styles.card)} data-quiet="" aria-label={waiting}>
      <header className={styles.head}>
        <Hourglass size={14} aria-hidden />
        <span className={styles.title}>{waiting}</span>
        {pages}
        <Button size="small" onClick={onOpen}>
          {t('prompts.answerFor')}
        </Button>
      </header>
      {exchange.deadline !== null && prompt.isUrgent && (
        <Countdown
          deadline={exchange.deadline}
          fallback={said(prompt.options.find(({ id }) => id === prompt.fallback)?.name ?? '')}
        />
      )}
      <ExchangeTools exchange={exchange} />
    </section>
  );
}
