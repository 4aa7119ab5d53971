import { memo } from 'react';
import { TimeOf } from '../controls/TimeOf.tsx';
import { useModel } from '../table/TableContext.ts';
import styles from './lines.module.css';
import { toHappening, type Happening } from './toHappening.ts';

/** Something that happened at the table: quieter than what people say. */
export const EventLine = memo(function EventLine({ body, at }: { readonly body: Happening; readonly at: number }) {
  const ruleset = useModel((model) => model.session.ruleset);
  return (
    <li className={styles.event}>
      <span>{toHappening(body, ruleset)}</span>
      <TimeOf at={at} />
    </li>
  );
});

/** Where a round begins or a fight: a line across the log. */
export const RoundLine = memo(function RoundLine({
  body,
}: {
  readonly body: Extract<Happening, { kind: 'encounter' }>;
}) {
  return (
    <li className={styles.day}>
      <span>{toHappening(body)}</span>
    </li>
  );
});
