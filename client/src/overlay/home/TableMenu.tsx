import { Archive, ArchiveRestore, DoorOpen, EllipsisVertical, Link2, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { SessionReply } from '@tallow/shared/contracts';
import type { Api } from '../../net/api.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { DropMenu } from '../controls/DropMenu.tsx';
import styles from '../controls/Field.module.css';
import { IconButton } from '../controls/IconButton.tsx';
import { useTask } from '../controls/useTask.ts';
import { useToast } from '../controls/useToast.ts';
import { useCopyLink } from '../invites/useCopyLink.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';

interface TableMenuProps {
  readonly api: Api;
  readonly table: SessionReply;
  /** The table is no longer what it was, or no longer among the user's. */
  readonly onChanged: () => void;
}

/** Invite, archive, leave, delete. Neither of the last two can be undone, so these ask. */
export function TableMenu({ api, table, onChanged }: TableMenuProps) {
  const [asking, setAsking] = useState<'leave' | 'delete' | null>(null);
  const copyLink = useCopyLink();
  const toast = useToast();
  const task = useTask();
  const isDelete = asking === 'delete';
  const go = (): void =>
    task.run(async () => {
      await (isDelete ? api.deleteSession(table.id) : api.leaveSession(table.id));
      setAsking(null);
      onChanged();
    });
  const copy = { label: t('home.copyLink'), icon: Link2, onPick: () => void copyLink(table.joinCode) };
  const archive = {
    label: table.archived ? t('sessions.restore') : t('sessions.archive'),
    icon: table.archived ? ArchiveRestore : Archive,
    onPick: () =>
      void api
        .changeSession(table.id, { archived: !table.archived })
        .then(onChanged, (cause: unknown) => toast(toSentence(cause), { tone: 'danger' })),
  };
  const leave = { label: t('home.leave'), icon: DoorOpen, onPick: () => setAsking('leave') } as const;
  const remove = { label: t('home.remove'), icon: Trash2, tone: 'danger', onPick: () => setAsking('delete') } as const;
  return (
    <>
      <DropMenu
        align="end"
        trigger={<IconButton icon={EllipsisVertical} label={t('home.more', { name: table.name })} size="small" />}
        groups={[
          { actions: table.role === 'gm' ? [copy, archive] : [copy] },
          { actions: table.role === 'gm' ? [leave, remove] : [leave] },
        ]}
      />
      <Dialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={isDelete ? t('home.removeSure', { name: table.name }) : t('home.leaveSure', { name: table.name })}
        about={isDelete ? t('home.removeAbout') : t('home.leaveAbout')}
        actions={
          <>
            <Button onClick={() => setAsking(null)}>{t('cancel')}</Button>
            <Button kind="danger" busy={task.busy} onClick={go}>
              {isDelete ? t('home.removeGo') : t('home.leave')}
            </Button>
          </>
        }
      >
        {task.error !== null && (
          <p role="alert" className={styles.error}>
            {task.error}
          </p>
        )}
      </Dialog>
    </>
  );
}
