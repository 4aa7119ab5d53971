import { EllipsisVertical } from 'lucide-react';
import { useState } from 'react';
import type { UserId } from '@tallow/shared/kernel';
import type { Action, MemberModel } from '../../store/index.ts';
import { Badge } from '../controls/Badge.tsx';
import { Confirm } from '../controls/Confirm.tsx';
import { cx } from '../controls/cx.ts';
import { DropMenu } from '../controls/DropMenu.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import list from '../controls/List.module.css';
import { useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './Members.module.css';
import { useMemberActions, type Asking } from './useMemberActions.ts';

interface Question {
  readonly title: (name: string) => string;
  readonly about: () => string;
  readonly go: () => string;
  readonly act: (userId: UserId) => Action;
}

/** What each of the things that ask first says, and does. */
const QUESTIONS: Record<Asking, Question> = {
  remove: {
    title: (name) => t('party.removeSure', { name }),
    about: () => t('party.removeAbout'),
    go: () => t('party.remove'),
    act: (userId) => ({ action: 'member.remove', userId }),
  },
  'co-gm': {
    title: (name) => t('seats.makeCoGmSure', { name }),
    about: () => t('seats.makeCoGmAbout'),
    go: () => t('seats.makeCoGmGo'),
    act: (userId) => ({ action: 'member.handover', userId, keep: true }),
  },
  'hand-over': {
    title: (name) => t('seats.handOverSure', { name }),
    about: () => t('seats.handOverAbout'),
    go: () => t('seats.handOverGo'),
    act: (userId) => ({ action: 'member.handover', userId }),
  },
  'take-back': {
    title: (name) => t('seats.takeBackSure', { name }),
    about: () => t('seats.takeBackAbout'),
    go: () => t('seats.takeBackGo'),
    act: (userId) => ({ action: 'member.role', userId, role: 'player' }),
  },
};

export function MemberRow({ member }: { readonly member: MemberModel }) {
  const { userId, displayName, role, online } = member;
  const table = useTable();
  const isMe = useModel((model) => model.me.userId === userId);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [asked, setAsked] = useState<Asking>('remove');
  const groups = useMemberActions(member, (what) => {
    setAsking(what);
    setAsked(what);
  });
  const question = QUESTIONS[asked];
  return (
    <li className={cx(list.row, styles.row)}>
      <span className={styles.dot} data-online={online ? '' : undefined} aria-hidden />
      <span className={cx(list.name, list.short)}>
        <bdi>{displayName}</bdi>
        <span className={styles.you}>
          {isMe && ` ${t('party.you')}`}
          <span className="heard-only"> {online ? t('party.online') : t('party.away')}</span>
        </span>
      </span>
      <Badge tone={role === 'gm' ? 'gold' : undefined}>{t(`roles.${role}`)}</Badge>
      {isMe ? (
        <span className={styles.gap} />
      ) : (
        <DropMenu
          align="end"
          groups={groups}
          trigger={
            <IconButton
              icon={EllipsisVertical}
              label={t('party.more', { name: displayName })}
              size="small"
              side="left"
            />
          }
        />
      )}
      <Confirm
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={question.title(displayName)}
        about={question.about()}
        go={question.go()}
        onGo={() => void table.act(question.act(userId as UserId))}
      />
    </li>
  );
}
