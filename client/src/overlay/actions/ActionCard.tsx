import { memo } from 'react';
import { LogCard } from '../controls/LogCard.tsx';
import { TimeOf } from '../controls/TimeOf.tsx';
import { useModel } from '../table/TableContext.ts';
import styles from './ActionCard.module.css';
import { CardLineItem } from './CardLineItem.tsx';
import { titleOf, toCast, type ActionBody } from './cardText.ts';

interface ActionCardProps {
  readonly body: ActionBody;
  readonly at: number;
  /** Goes on with the story right above it. */
  readonly follows: boolean;
}

/** The story of an action: who does what to whom, and what comes of it. */
export const ActionCard = memo(function ActionCard({ body, at, follows }: ActionCardProps) {
  const ruleset = useModel((model) => model.session.ruleset);
  const lines = (
    <ul className={styles.lines}>
      {body.lines.map((line, i) => (
        <CardLineItem key={i} body={body} line={line} ruleset={ruleset} />
      ))}
    </ul>
  );
  // What was changed by hand has no story around it.
  if (body.actor === null)
    return (
      <li className={styles.byHand}>
        {lines}
        <TimeOf at={at} />
      </li>
    );
  return (
    <LogCard
      title={titleOf(body, ruleset)}
      beside={<span className={styles.cast}>{toCast(body)}</span>}
      follows={follows}
      at={at}
    >
      {lines}
    </LogCard>
  );
});
