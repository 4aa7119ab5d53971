import type { UserId } from '@tallow/shared/kernel';
import { Button } from '../controls/Button.tsx';
import { cx } from '../controls/cx.ts';
import list from '../controls/List.module.css';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './Members.module.css';

/** Who was removed, for the GM to let back in. */
export function RemovedList() {
  const table = useTable();
  const isGm = useIsGm();
  const removed = useModel((model) => model.removed);
  if (!isGm || removed.size === 0) return null;
  const letBack = (userId: string, name: string): void => {
    const asked = table.act({ action: 'member.invite', userId: userId as UserId });
    void asked.then(({ ok }) => ok && table.notify(t('seats.letBackDone', { name }), 'success'));
  };
  return (
    <section className={styles.removed} aria-labelledby="removed-members">
      <h3 id="removed-members" className={styles.heading}>
        {t('seats.removed')}
      </h3>
      <ul>
        {[...removed].map(([userId, name]) => (
          <li key={userId} className={cx(list.row, styles.row)}>
            <span className={cx(list.name, list.short)}>{name}</span>
            <Button size="small" aria-label={t('seats.letBackOf', { name })} onClick={() => letBack(userId, name)}>
              {t('seats.letBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
