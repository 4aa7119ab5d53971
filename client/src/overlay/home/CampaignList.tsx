import { FolderPlus } from 'lucide-react';
import { useState } from 'react';
import type { CampaignReply, Library } from '../../net/library.ts';
import { Badge } from '../controls/Badge.tsx';
import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { Link } from '../controls/Link.tsx';
import list from '../controls/List.module.css';
import { campaignPath, goTo } from '../controls/route.ts';
import { CampaignNameDialog } from '../library/CampaignNameDialog.tsx';
import { t, tKnown } from '../words/t.ts';
import styles from './Lobby.module.css';
import row from './TableRow.module.css';

interface CampaignListProps {
  readonly library: Library;
  readonly campaigns: readonly CampaignReply[];
}

/** The campaigns that one leads or plays in, and a way to begin another. */
export function CampaignList({ library, campaigns }: CampaignListProps) {
  const [isNaming, setNaming] = useState(false);
  const create = async (name: string): Promise<void> => goTo(campaignPath((await library.createCampaign(name)).id));
  return (
    <section aria-labelledby="campaigns">
      <div className={styles.bar}>
        <h2 id="campaigns" className={styles.heading}>
          {t('campaigns.title')}
        </h2>
        <Button size="small" onClick={() => setNaming(true)}>
          <FolderPlus size={14} aria-hidden />
          {t('campaigns.create')}
        </Button>
      </div>
      {campaigns.length === 0 ? (
        <p className={styles.hint}>{t('campaigns.none')}</p>
      ) : (
        <ul className={card.glass}>
          {campaigns.map(({ id, name, role, ruleset }) => (
            <li key={id} className={cx(list.row, list.ruled, row.row)}>
              <Link className={row.link} href={campaignPath(id)}>
                <span className={list.name}>{name}</span>
                <span className={list.about}>{tKnown('ruleSettings.names', ruleset) ?? ruleset}</span>
              </Link>
              <Badge tone={role === 'player' ? undefined : 'gold'}>{t(`campaign.roles.${role}`)}</Badge>
            </li>
          ))}
        </ul>
      )}
      {isNaming && (
        <CampaignNameDialog
          title={t('campaigns.createTitle')}
          label={t('campaigns.name')}
          start=""
          onName={create}
          onClose={() => setNaming(false)}
        />
      )}
    </section>
  );
}
