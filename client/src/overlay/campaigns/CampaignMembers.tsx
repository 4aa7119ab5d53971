import { Crown, EllipsisVertical, Swords, UserX } from 'lucide-react';
import { useState } from 'react';
import type { Api } from '../../net/api.ts';
import type { CampaignDetail, Library } from '../../net/library.ts';
import { Badge } from '../controls/Badge.tsx';
import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { Confirm } from '../controls/Confirm.tsx';
import { cx } from '../controls/cx.ts';
import { DropMenu } from '../controls/DropMenu.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import list from '../controls/List.module.css';
import type { MenuAction } from '../controls/MenuItems.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { useToast } from '../controls/useToast.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import styles from './Campaign.module.css';
import { useCandidates, type Candidate } from './useCandidates.ts';

type Member = CampaignDetail['members'][number];
interface CampaignMembersProps {
  readonly api: Api;
  readonly library: Library;
  readonly detail: CampaignDetail;
  readonly userId: string;
  readonly onChanged: () => void;
}

/** Takes in somebody who sits at one of the campaign's tables. */
function TakeIn({
  candidates,
  onPick,
}: {
  readonly candidates: readonly Candidate[];
  readonly onPick: (userId: string) => void;
}) {
  const [chosen, setChosen] = useState('');
  const picked = candidates.find(({ userId }) => userId === chosen) ?? candidates[0]!;
  return (
    <div className={styles.line}>
      <SelectField
        label={t('campaign.takeInWho')}
        value={picked.userId}
        options={candidates.map(({ userId, displayName }) => ({ value: userId, label: displayName }))}
        onChange={setChosen}
      />
      <Button onClick={() => onPick(picked.userId)}>{t('campaign.takeIn')}</Button>
    </div>
  );
}

/** Who leads and plays in the campaign. Its GMs change that; nobody changes its owner. */
export function CampaignMembers({ api, library, detail, userId, onChanged }: CampaignMembersProps) {
  const toast = useToast();
  const [removing, setRemoving] = useState<Member | null>(null);
  const candidates = useCandidates(api, detail);
  const { campaign, members } = detail;
  const isGm = campaign.role !== 'player';
  const settle = (work: Promise<unknown>): void =>
    void work.then(onChanged, (cause: unknown) => toast(toSentence(cause), { tone: 'danger' }));
  const setRole = (id: string, role: 'gm' | 'player') => settle(library.setCampaignMember(campaign.id, id, role));
  const actionsOf = (member: Member): readonly MenuAction[] => [
    member.role === 'gm'
      ? { label: t('campaign.makePlayer'), icon: Swords, onPick: () => setRole(member.userId, 'player') }
      : { label: t('campaign.makeGm'), icon: Crown, onPick: () => setRole(member.userId, 'gm') },
    {
      label: t('asksFirst', { action: t('campaign.takeOut') }),
      icon: UserX,
      tone: 'danger',
      onPick: () => setRemoving(member),
    },
  ];
  return (
    <section className={styles.section} aria-labelledby="campaign-members">
      <h2 id="campaign-members" className={styles.heading}>
        {t('campaign.members')}
      </h2>
      <ul className={card.glass}>
        {members.map((member) => (
          <li key={member.userId} className={cx(list.row, list.ruled, styles.row)}>
            <span className={cx(list.name, list.short)}>
              <bdi>{member.displayName}</bdi>{' '}
              {member.userId === userId && <span className={list.about}>{t('party.you')}</span>}
            </span>
            <Badge tone={member.role === 'player' ? undefined : 'gold'}>{t(`campaign.roles.${member.role}`)}</Badge>
            {isGm && member.role !== 'owner' && member.userId !== userId && (
              <DropMenu
                align="end"
                groups={[{ actions: actionsOf(member) }]}
                trigger={
                  <IconButton
                    icon={EllipsisVertical}
                    label={t('party.more', { name: member.displayName })}
                    size="small"
                  />
                }
              />
            )}
          </li>
        ))}
      </ul>
      {isGm && candidates.length > 0 && <TakeIn candidates={candidates} onPick={(id) => setRole(id, 'player')} />}
      {isGm && candidates.length === 0 && members.length === 1 && (
        <p className={styles.muted}>{t('campaign.membersAbout')}</p>
      )}
      <Confirm
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={t('campaign.takeOutSure', { name: removing?.displayName ?? '' })}
        about={t('campaign.takeOutAbout')}
        go={t('campaign.takeOut')}
        onGo={() => removing && settle(library.removeCampaignMember(campaign.id, removing.userId))}
      />
    </section>
  );
}
