import { memo } from 'react';
import { LogCard } from '../controls/LogCard.tsx';
import { t } from '../words/t.ts';
import styles from './EndedCard.module.css';
import { toHappening, type Happening } from './toHappening.ts';
import { toTally } from './toTally.ts';

type Ended = Extract<Happening, { kind: 'encounter' }>;

/** How a fight ended: its rounds, and who hurt and was hurt how much. */
export const EndedCard = memo(function EndedCard({ body, at }: { readonly body: Ended; readonly at: number }) {
  const tally = toTally(body);
  return (
    <LogCard title={toHappening(body)} ends at={at}>
      {tally.length === 0 ? (
        <p className={styles.none}>{t('encounter.noDamage')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('encounter.who')}</th>
              <th scope="col">{t('encounter.dealt')}</th>
              <th scope="col">{t('encounter.taken')}</th>
            </tr>
          </thead>
          <tbody>
            {tally.map(({ sheetId, name, dealt, taken }) => (
              <tr key={sheetId}>
                <th scope="row">{name}</th>
                <td>{dealt}</td>
                <td>{taken}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </LogCard>
  );
});
