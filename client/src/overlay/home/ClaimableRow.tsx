import { useState } from 'react';
import type { Claimable } from '@tallow/shared/contracts';
import type { Api } from '../../net/api.ts';
import { Button } from '../controls/Button.tsx';
import { Confirm } from '../controls/Confirm.tsx';
import { cx } from '../controls/cx.ts';
import list from '../controls/List.module.css';
import { goTo, tablePath } from '../controls/route.ts';
import { useTask } from '../controls/useTask.ts';
import { t } from '../words/t.ts';
import styles from './TableRow.module.css';

interface ClaimableRowProps {
  readonly api: Api;
  readonly table: Claimable;
  /** The table is no longer there. */
  readonly onGone: () => void;
}

/** A table that the user opened and left: to lead again, or to delete. */
export function ClaimableRow({ api, table: { id, name }, onGone }: ClaimableRowProps) {
  const [asking, setAsking] = useState(false);
  const task = useTask();
  const lead = (): void =>
    task.run(async () => {
      await api.claimGm(id);
      goTo(tablePath(id));
    });
  const remove = (): void =>
    task.run(async () => {
      await api.deleteSession(id);
      onGone();
    });
  return (
    <li className={cx(list.row, list.ruled, styles.row)}>
      <div className={styles.left}>
        <span className={list.name}>{name}</span>
        {task.error !== null && (
          <p role="alert" className={styles.trouble}>
            {task.error}
          </p>
        )}
      </div>
      <Button size="small" busy={task.busy} aria-label={t('myTables.leadAgainOf', { name })} onClick={lead}>
        {t('myTables.leadAgain')}
      </Button>
      <Button
        size="small"
        kind="danger"
        busy={task.busy}
        aria-label={t('myTables.removeOf', { name })}
        onClick={() => setAsking(true)}
      >
        {t('myTables.remove')}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('home.removeSure', { name })}
        about={t('home.removeAbout')}
        go={t('home.removeGo')}
        onGo={remove}
      />
    </li>
  );
}
