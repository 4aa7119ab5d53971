import { useId } from 'react';
import type { ListedSession } from '@tallow/shared/contracts';
import type { Api } from '../../net/api.ts';
import type { CampaignReply } from '../../net/library.ts';
import card from '../controls/Card.module.css';
import { Link } from '../controls/Link.tsx';
import { campaignPath } from '../controls/route.ts';
import { t } from '../words/t.ts';
import { groupTables } from './groupTables.ts';
import styles from './Lobby.module.css';
import { TableRow } from './TableRow.tsx';

interface TableGroupsProps {
  readonly api: Api;
  readonly tables: readonly ListedSession[];
  readonly campaigns: readonly CampaignReply[];
  readonly onChanged: () => void;
}

function Rows({ api, tables, onChanged }: Omit<TableGroupsProps, 'campaigns'>) {
  return (
    <ul className={card.glass}>
      {tables.map((table) => (
        <TableRow key={table.id} api={api} table={table} onChanged={onChanged} />
      ))}
    </ul>
  );
}

/** The tables besides the one to go on at: by campaign, with what is archived folded away. */
export function TableGroups({ api, tables, campaigns, onChanged }: TableGroupsProps) {
  const id = useId();
  const { groups, archived } = groupTables(campaigns, tables);
  return (
    <>
      {groups.map(({ campaign, tables: own }) => (
        <section key={campaign?.id ?? ''} aria-labelledby={`${id}${campaign?.id ?? ''}`}>
          <h2 id={`${id}${campaign?.id ?? ''}`} className={styles.heading}>
            {campaign ? (
              <Link className={styles.campaign} href={campaignPath(campaign.id)}>
                {campaign.name}
              </Link>
            ) : (
              t('home.otherTables')
            )}
          </h2>
          <Rows api={api} tables={own} onChanged={onChanged} />
        </section>
      ))}
      {archived.length > 0 && (
        <details className={styles.folded}>
          <summary>{t('sessions.archived', { count: archived.length })}</summary>
          <Rows api={api} tables={archived} onChanged={onChanged} />
        </details>
      )}
    </>
  );
}
