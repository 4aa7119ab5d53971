import { ChevronDown, EyeOff, HeartPulse, Sparkles, Swords, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CardLine } from '@tallow/shared/rules';
import { RolledDetails } from '../rolls/RolledDetails.tsx';
import { rolledTotal } from '../rolls/rolledTotal.ts';
import { formats } from '../words/formats.ts';
import { said } from '../words/said.ts';
import { t } from '../words/t.ts';
import styles from './ActionCard.module.css';
import { nameIn, toSentence, type ActionBody } from './cardText.ts';

type Of<Kind extends CardLine['kind']> = Extract<CardLine, { kind: Kind }>;

function RollLine({ body, line }: { readonly body: ActionBody; readonly line: Of<'roll'> }) {
  const { rolled, outcome, against, mode, reasons } = line;
  const modeName = mode === 'normal' ? '' : t(`rolls.modeNames.${mode}`);
  const why = reasons.length > 0 ? formats.list(reasons.map(said)) : modeName;
  return (
    <li>
      <details className={styles.roll}>
        <summary className={styles.summary}>
          <span className={styles.total} data-outcome={outcome}>
            {rolledTotal(rolled)}
          </span>
          <span className={styles.what}>
            <span className={styles.who}>{nameIn(body, line.of)}</span> {said(line.label)}
            {against !== null && <span className={styles.against}> {t('actions.against', { goal: against })}</span>}
            {why !== '' && <span className={styles.why}>{why}</span>}
          </span>
          {outcome !== 'none' && (
            <span className={styles.outcome} data-outcome={outcome}>
              {t(`actions.outcomes.${outcome}`)}
            </span>
          )}
          <ChevronDown size={14} aria-hidden className={styles.more} />
        </summary>
        <RolledDetails rolled={rolled} byRules />
      </details>
    </li>
  );
}

function Plain({
  icon: Icon,
  tone,
  children,
}: {
  readonly icon?: LucideIcon;
  readonly tone?: 'danger' | 'success' | 'magic';
  readonly children: ReactNode;
}) {
  return (
    <li className={styles.plain} data-tone={tone}>
      {Icon && <Icon size={14} aria-hidden />}
      <span>{children}</span>
    </li>
  );
}

interface CardLineItemProps {
  readonly body: ActionBody;
  readonly line: CardLine;
  readonly ruleset: string;
}

export function CardLineItem({ body, line, ruleset }: CardLineItemProps) {
  switch (line.kind) {
    case 'roll':
      return <RollLine body={body} line={line} />;
    case 'damage': {
      const less = line.rolled === line.taken ? [] : [t('actions.ofRolled', { rolled: line.rolled })];
      const reasons = formats.list([...less, ...line.reasons.map(said)]);
      return (
        <Plain icon={Swords} tone="danger">
          {toSentence(body, line, ruleset)}
          {reasons !== '' && <span className={styles.why}>{reasons}</span>}
        </Plain>
      );
    }
    case 'heal':
      return (
        <Plain icon={HeartPulse} tone="success">
          {toSentence(body, line, ruleset)}
        </Plain>
      );
    case 'effect':
      return (
        <Plain icon={line.hidden ? EyeOff : Sparkles} tone="magic">
          {toSentence(body, line, ruleset)}
          {line.hidden && <span className={styles.why}>{t('actions.gmOnly')}</span>}
        </Plain>
      );
    case 'note':
      return (
        <Plain {...(line.gmOnly && { icon: EyeOff })}>
          {toSentence(body, line, ruleset)}
          {line.gmOnly && <span className={styles.why}>{t('actions.gmOnly')}</span>}
        </Plain>
      );
  }
}
