import type { UserId } from '@tallow/shared/kernel';
import styles from '../controls/QuestionStack.module.css';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import { KnockCard } from './KnockCard.tsx';

/** Cards in sight; who came later shows as soon as one of them is answered. */
const MAX_SHOWN = 3;

/** Who waits at this table's door, for the GM to let in. */
export function KnockStack() {
  const table = useTable();
  const isGm = useIsGm();
  const knocks = useModel((model) => model.knocks);
  if (!isGm || knocks.size === 0) return null;
  const answer = (userId: string, isLetIn: boolean) =>
    table.act({ action: isLetIn ? 'member.admit' : 'member.turnAway', userId: userId as UserId });
  const hidden = knocks.size - MAX_SHOWN;
  return (
    <output className={styles.stack}>
      {[...knocks].slice(0, MAX_SHOWN).map(([userId, name]) => (
        <KnockCard key={userId} name={name} onAnswer={(isLetIn) => answer(userId, isLetIn)} />
      ))}
      {hidden > 0 && <p className={styles.more}>{t('knocks.more', { count: hidden })}</p>}
    </output>
  );
}
