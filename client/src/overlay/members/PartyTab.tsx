import { Link2 } from 'lucide-react';
import { useMemo } from 'react';
import type { Role } from '@tallow/shared/table';
import { Button } from '../controls/Button.tsx';
import { toReadableCode } from '../home/readJoinCode.ts';
import { rulesetOf } from '../../store/index.ts';
import { useModel } from '../table/TableContext.ts';
import { useCopyLink } from '../useCopyLink.ts';
import { words } from '../words.ts';
import { MemberRow } from './MemberRow.tsx';
import { SheetList } from './SheetList.tsx';
import styles from './PartyTab.module.css';

const ORDER: readonly Role[] = ['gm', 'player', 'spectator'];

/** Who sits at the table. */
export function PartyTab() {
  const members = useModel((model) => model.members);
  const joinCode = useModel((model) => model.session.joinCode);
  const ruleset = useModel(rulesetOf);
  const copyLink = useCopyLink();
  const sorted = useMemo(() => [...members.values()].toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || a.displayName.localeCompare(b.displayName)), [members]);
  const hasGm = sorted.some(({ role, online }) => role === 'gm' && online);
  return (
    <div className={styles.party}>
      <ul>{sorted.map((member) => <MemberRow key={member.userId} member={member} />)}</ul>
      {sorted.length > 0 && !hasGm && <p className={styles.note}>{words.party.noGm}</p>}
      <SheetList />
      <div className={styles.invite}>
        {sorted.length === 1 && <p className={styles.note}>{words.party.alone}</p>}
        {joinCode !== '' && <Button wide onClick={() => void copyLink(joinCode)}><Link2 size={16} aria-hidden />{words.table.copyCode}</Button>}
        {joinCode !== '' && <p className={styles.code}>{toReadableCode(joinCode)}</p>}
        {ruleset && <p className={styles.rules}>{words.ruleSettings.playedBy(ruleset.title)} {ruleset.credit}</p>}
      </div>
    </div>
  );
}
