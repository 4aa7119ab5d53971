import { EllipsisVertical } from 'lucide-react';
import { useState } from 'react';
import type { MemberModel } from '../../store/index.ts';
import { Badge } from '../controls/Badge.tsx';
import { Confirm } from '../controls/Confirm.tsx';
import { DropMenu } from '../controls/DropMenu.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { words } from '../words.ts';
import styles from './PartyTab.module.css';
import { useMemberActions } from './useMemberActions.ts';

export function MemberRow({ member }: { readonly member: MemberModel }) {
  const { userId, displayName, role, online } = member;
  const table = useTable();
  const isMe = useModel((model) => model.me.userId === userId);
  const [asking, setAsking] = useState(false);
  const groups = useMemberActions(member, () => setAsking(true));
  return (
    <li className={styles.row}>
      <span className={styles.dot} data-online={online ? '' : undefined} aria-hidden />
      <span className={styles.name}>{displayName}<span className={styles.you}>{isMe && ` ${words.party.you}`}<span className="heard-only"> {online ? words.party.online : words.party.away}</span></span></span>
      <Badge tone={role === 'gm' ? 'gold' : undefined}>{words.roles[role]}</Badge>
      {isMe ? <span className={styles.gap} /> : <DropMenu align="end" groups={groups} trigger={<IconButton icon={EllipsisVertical} label={words.party.more(displayName)} size="small" side="left" />} />}
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={words.party.removeSure(displayName)}
        about={words.party.removeAbout}
        go={words.party.remove}
        onGo={() => void table.act({ action: 'member.remove', userId: userId as never })}
      />
    </li>
  );
}
