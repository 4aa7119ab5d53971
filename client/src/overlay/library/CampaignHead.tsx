import { EllipsisVertical, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CampaignReply, Library } from '../../net/library.ts';
import { DropMenu } from '../controls/DropMenu.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useToast } from '../controls/useToast.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import styles from './CharacterLibrary.module.css';
import { CampaignNameDialog } from './CampaignNameDialog.tsx';
import type { LibraryContents } from './useLibraryContents.ts';

/** The name of a campaign over its characters, and what can be done with it. */
export function CampaignHead({
  library,
  contents,
  campaign,
}: {
  readonly library: Library;
  readonly contents: LibraryContents;
  readonly campaign: CampaignReply;
}) {
  const toast = useToast();
  const [isNaming, setNaming] = useState(false);
  const rename = async (name: string): Promise<void> => {
    await library.changeCampaign(campaign.id, { name, description: campaign.description });
    contents.reload();
  };
  const remove = (): void =>
    void library.deleteCampaign(campaign.id).then(
      () => {
        toast(t('campaigns.removed', { name: campaign.name }));
        contents.reload();
      },
      (cause: unknown) => toast(toSentence(cause), { tone: 'danger' }),
    );
  const groups = [
    { actions: [{ label: t('campaigns.rename'), icon: Pencil, onPick: () => setNaming(true) }] },
    { actions: [{ label: t('campaigns.remove'), icon: Trash2, tone: 'danger' as const, onPick: remove }] },
  ];
  return (
    <div className={styles.campaign}>
      <h3 className={styles.group}>{campaign.name}</h3>
      <DropMenu
        align="end"
        groups={groups}
        trigger={
          <IconButton icon={EllipsisVertical} label={t('campaigns.more', { name: campaign.name })} size="small" />
        }
      />
      {isNaming && (
        <CampaignNameDialog
          title={t('campaigns.renameTitle', { name: campaign.name })}
          label={t('campaigns.name')}
          start={campaign.name}
          onName={rename}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  );
}
