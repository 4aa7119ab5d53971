import { useMemo } from 'react';
import type { Role } from '@tallow/shared/table';
import { rulesetOf } from '../../../store/index.ts';
import { InviteSection } from '../../members/InviteSection.tsx';
import { MemberRow } from '../../members/MemberRow.tsx';
import styles from '../../members/Members.module.css';
import { RemovedList } from '../../members/RemovedList.tsx';
import { SheetList } from '../../members/SheetList.tsx';
import { useModel } from '../../table/TableContext.ts';
import { t } from '../../words/t.ts';

const ORDER: readonly Role[] = ['gm', 'player', 'spectator'];

/** Who sits at the table. */
export function PartyTab() {
  const members = useModel((model) => model.members);
  const ruleset = useModel(rulesetOf);
  const sorted = useMemo(
    () =>
      [...members.values()].toSorted(
        (a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || a.displayName.localeCompare(b.displayName),
      ),
    [members],
  );
  const gms = sorted.filter(({ role }) => role === 'gm');
  const isGmAway = gms.length > 0 && !gms.some(({ online }) => online);
  return (
    <div className={styles.party}>
      <ul>
        {sorted.map((member) => (
          <MemberRow key={member.userId} member={member} />
        ))}
      </ul>
      {isGmAway && <p className={styles.note}>{t('party.noGm')}</p>}
      <RemovedList />
      <SheetList />
      <div className={styles.invite}>
        {sorted.length === 1 && <p className={styles.note}>{t('party.alone')}</p>}
        <InviteSection />
        {ruleset && (
          <p className={styles.rules}>
            {t('ruleSettings.playedBy', { title: ruleset.title })} {ruleset.credit}
          </p>
        )}
      </div>
    </div>
  );
}
