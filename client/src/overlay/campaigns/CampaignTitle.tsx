import { DoorOpen, EllipsisVertical, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CampaignReply, Library } from '../../net/library.ts';
import { Badge } from '../controls/Badge.tsx';
import { Confirm } from '../controls/Confirm.tsx';
import { DropMenu } from '../controls/DropMenu.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import type { MenuAction } from '../controls/MenuItems.tsx';
import { goTo } from '../controls/route.ts';
import { useToast } from '../controls/useToast.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import styles from './Campaign.module.css';
import { EditCampaign } from './EditCampaign.tsx';

interface CampaignTitleProps {
  readonly library: Library;
  readonly campaign: CampaignReply;
  readonly userId: string;
  readonly onChanged: () => void;
}

type Asking = 'edit' | 'remove' | 'leave' | null;

/** What the campaign is called and about; its GMs change that, its owner deletes it, everybody else may leave. */
export function CampaignTitle({ library, campaign, userId, onChanged }: CampaignTitleProps) {
  const toast = useToast();
  const [asking, setAsking] = useState<Asking>(null);
  const { id, name, description, role } = campaign;
  const isOwner = role === 'owner';
  const edit: MenuAction = { label: t('campaign.edit'), icon: Pencil, onPick: () => setAsking('edit') };
  const go: MenuAction = isOwner
    ? {
        label: t('asksFirst', { action: t('campaigns.remove') }),
        icon: Trash2,
        tone: 'danger',
        onPick: () => setAsking('remove'),
      }
    : { label: t('asksFirst', { action: t('campaign.leave') }), icon: DoorOpen, onPick: () => setAsking('leave') };
  const end = (): void =>
    void (isOwner ? library.deleteCampaign(id) : library.removeCampaignMember(id, userId)).then(
      () => goTo('/'),
      (cause: unknown) => toast(toSentence(cause), { tone: 'danger' }),
    );
  return (
    <>
      <div className={styles.head}>
        <div className={styles.title}>
          <h1>{name}</h1>
          <Badge tone={role === 'player' ? undefined : 'gold'}>{t(`campaign.roles.${role}`)}</Badge>
        </div>
        <DropMenu
          align="end"
          groups={[{ actions: role === 'player' ? [] : [edit] }, { actions: [go] }]}
          trigger={<IconButton icon={EllipsisVertical} label={t('campaigns.more', { name })} />}
        />
      </div>
      {description !== '' && <p className={styles.about}>{description}</p>}
      {asking === 'edit' && (
        <EditCampaign library={library} campaign={campaign} onSaved={onChanged} onClose={() => setAsking(null)} />
      )}
      <Confirm
        open={asking === 'remove' || asking === 'leave'}
        onClose={() => setAsking(null)}
        title={isOwner ? t('campaign.removeSure', { name }) : t('home.leaveSure', { name })}
        about={isOwner ? t('campaign.removeAbout') : t('campaign.leaveAbout')}
        go={isOwner ? t('campaigns.remove') : t('campaign.leave')}
        onGo={end}
      />
    </>
  );
}
