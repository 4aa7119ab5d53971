import type { ReactNode } from 'react';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { formats } from '../words/formats.ts';
import { said } from '../words/said.ts';
import { t } from '../words/t.ts';
import { Countdown } from './Countdown.tsx';
import { ExchangeTools } from './ExchangeTools.tsx';
import { NumberAnswer } from './NumberAnswer.tsx';
import { OptionButton } from './OptionButton.tsx';
import styles from './PromptCard.module.css';
import { useActionTitle } from './useActionTitle.ts';
import { useAnswer } from './useAnswer.ts';
import { useNumberKeys } from './useNumberKeys.ts';
import type { Asked } from './usePrompts.ts';

const named = (name: string): string => (name === '' ? t('actions.somebody') : name);

/** `Ogre: Attack → Bo, Cy` */
function toHead({ exchange: { actor, targets } }: Asked, title: string): string {
  const who = named(actor.name);
  if (targets.length === 0) return t('prompts.head.alone', { who, title });
  return t('prompts.head.with', { who, title, whom: formats.list(targets.map(({ name }) => named(name))) });
}

/** A question with its answers as buttons; the digits choose, too. */
export function PromptCard({ asked, pages }: { readonly asked: Asked; readonly pages: ReactNode }) {
  const { exchange, prompt, of, isOthers } = asked;
  const title = useActionTitle(exchange);
  const { choose, answer, opened, isBusy, why } = useAnswer(asked);
  useNumberKeys(prompt.options.length, (at) => choose(prompt.options[at]!));
  return (
    <section
      className={cx(card.panel, card.floats, styles.card)}
      aria-label={t('prompts.label')}
      data-quiet={isOthers ? '' : undefined}
    >
      <header className={styles.head}>
        <span className={styles.title}>{toHead(asked, title)}</span>
        {pages}
      </header>
      <output className={styles.question}>
        {of && <strong>{of.name}: </strong>}
        {said(prompt.question)}
        {isOthers && <span className={styles.others}> {t('prompts.othersTurn')}</span>}
      </output>
      {exchange.deadline !== null && prompt.isUrgent && (
        <Countdown
          deadline={exchange.deadline}
          fallback={said(prompt.options.find(({ id }) => id === prompt.fallback)?.name ?? '')}
        />
      )}
      <div className={styles.options}>
        {prompt.options.map((option, i) => (
          <OptionButton
            key={option.id}
            option={option}
            digit={i + 1}
            isOpen={opened === option}
            busy={isBusy}
            onPress={() => choose(option)}
          />
        ))}
      </div>
      {opened?.takes?.kind === 'number' && (
        <NumberAnswer takes={opened.takes} busy={isBusy} onAnswer={(number) => answer(opened, { number })} />
      )}
      {opened?.takes?.kind === 'step' && (
        <p className={styles.hint}>{t('prompts.stepHow', { feet: opened.takes.feet })}</p>
      )}
      {why !== null && (
        <p role="alert" className={styles.why}>
          {why}
        </p>
      )}
      <ExchangeTools exchange={exchange} />
    </section>
  );
}
