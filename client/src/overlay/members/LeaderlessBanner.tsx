import { Crown } from 'lucide-react';
import type { TableModel } from '../../store/index.ts';
import { Banner } from '../controls/Banner.tsx';
import { Button } from '../controls/Button.tsx';
import { useTask } from '../controls/useTask.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';

function hasNoGm({ scene, members, connection }: TableModel): boolean {
  if (scene === null || connection.phase !== 'active' || members.size === 0) return false;
  return [...members.values()].every(({ role }) => role !== 'gm');
}

/** Says that nobody leads the table; who opened it may take the GM's seat. */
export function LeaderlessBanner() {
  const table = useTable();
  const task = useTask();
  const isLeaderless = useModel(hasNoGm);
  const isCreator = useModel(({ me, session }) => me.userId === session.creatorId);
  if (!isLeaderless) return null;
  return (
    <Banner icon={Crown} text={task.error ?? (isCreator ? t('seats.leaderlessCreator') : t('seats.leaderless'))}>
      {isCreator && (
        <Button size="small" kind="primary" busy={task.busy} onClick={() => task.run(() => table.claimGm())}>
          {t('seats.claim')}
        </Button>
      )}
    </Banner>
  );
}
