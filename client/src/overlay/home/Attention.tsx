import { Crown } from 'lucide-react';
import type { Claimable, ListedSession } from '@tallow/shared/contracts';
import type { Api } from '../../net/api.ts';
import type { Library } from '../../net/library.ts';
import { useAsks } from '../asks/useAsks.ts';
import { WaitingAsks } from '../asks/WaitingAsks.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { Link } from '../controls/Link.tsx';
import list from '../controls/List.module.css';
import { tablePath } from '../controls/route.ts';
import { useToast } from '../controls/useToast.ts';
import { KnockCard } from '../members/KnockCard.tsx';
import { isolated } from '../words/isolated.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import { ClaimableRow } from './ClaimableRow.tsx';
import styles from './Lobby.module.css';
import row from './TableRow.module.css';
import { useKnocks } from './useKnocks.ts';

interface AttentionProps {
  readonly api: Api;
  readonly library: Library;
  readonly userId: string;
  readonly tables: readonly ListedSession[];
  readonly claimable: readonly Claimable[];
  readonly onChanged: () => void;
}

/**
 * What waits for its reader: people at the door, questions about their characters, tables whose GM's seat is theirs to
 * take.
 */
export function Attention({ api, library, userId, tables, claimable, onChanged }: AttentionProps) {
  const toast = useToast();
  const { knocks, reload } = useKnocks(api, tables);
  const { asks, reload: reloadAsks } = useAsks(library);
  const leaderless = tables.filter(({ hasActiveGm, createdBy }) => !hasActiveGm && createdBy === userId);
  const answer = (sessionId: string, who: string, isLetIn: boolean): Promise<void> =>
    api.answerKnock(sessionId, who, isLetIn).then(reload, (cause: unknown) => {
      toast(toSentence(cause), { tone: 'danger' });
      reload();
    });
  return (
    <>
      {knocks.length + asks.length + leaderless.length > 0 && (
        <section className={styles.attention} aria-labelledby="attention">
          <h2 id="attention" className={styles.heading}>
            {t('home.attention')}
          </h2>
          {knocks.map(({ table, userId: who, name }) => (
            <KnockCard
              key={`${table.id}/${who}`}
              name={name}
              table={table.name}
              onAnswer={(isLetIn) => answer(table.id, who, isLetIn)}
            />
          ))}
          <WaitingAsks library={library} asks={asks} onAnswered={reloadAsks} />
          {leaderless.map(({ id, name }) => (
            <p key={id} className={cx(card.glass, list.row, styles.leaderless)}>
              <Crown size={18} aria-hidden />
              <Link className={row.link} href={tablePath(id)}>
                {t('home.leaderless', { name: isolated(name) })}
              </Link>
            </p>
          ))}
        </section>
      )}
      {claimable.length > 0 && (
        <section aria-labelledby="left-tables">
          <h2 id="left-tables" className={styles.heading}>
            {t('myTables.left')}
          </h2>
          <p className={styles.about}>{t('myTables.leftAbout')}</p>
          <ul className={card.glass}>
            {claimable.map((table) => (
              <ClaimableRow key={table.id} api={api} table={table} onGone={onChanged} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
