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
import { words } from '../words/words.ts';
import styles from './Members.module.css';
import { useMemberActions, type Asking } from './useMemberActions.ts';

const { party, seats } = words;

interface Question {
  readonly title: (name: string) => string;
  readonly about: string;
  readonly go: string;
  readonly act: (userId: UserId) => Action;
}

/** What each of the things that ask first says, and does. */
const QUESTIONS: Record<Asking, Question> = {
  remove: {
    title: party.removeSure,
    about: party.removeAbout,
    go: party.remove,
    act: (userId) => ({ action: 'member.remove', userId }),
  },
  'co-gm': {
    title: seats.makeCoGmSure,
    about: seats.makeCoGmAbout,
    go: seats.makeCoGmGo,
    act: (userId) => ({ action: 'member.handover', userId, keep: true }),
  },
  'hand-over': {
    title: seats.handOverSure,
    about: seats.handOverAbout,
    go: seats.handOverGo,
    act: (userId) => ({ action: 'member.handover', userId }),
  },
  'take-back': {
    title: seats.takeBackSure,
    about: seats.takeBackAbout,
    go: seats.takeBackGo,
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
          {isMe && ` ${words.party.you}`}
          <span className="heard-only"> {online ? words.party.online : words.party.away}</span>
        </span>
      </span>
      <Badge tone={role === 'gm' ? 'gold' : undefined}>{words.roles[role]}</Badge>
      {isMe ? (
        <span className={styles.gap} />
      ) : (
        <DropMenu
          align="end"
          groups={groups}
          trigger={
            <IconButton icon={EllipsisVertical} label={words.party.more(displayName)} size="small" side="left" />
          }
        />
      )}
      <Confirm
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={question.title(displayName)}
        about={question.about}
        go={question.go}
        onGo={() => void table.act(question.act(userId as UserId))}
      />
    </li>
  );
}
