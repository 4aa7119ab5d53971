import type { ListedSession } from '@tallow/shared/contracts';

type Table = Pick<ListedSession, 'id' | 'campaignId' | 'archived'>;
interface Named {
  readonly id: string;
  readonly name: string;
}
interface TableGroup<Campaign, Of> {
  /** Null: of no campaign, or of one that the reader is not in. */
  readonly campaign: Campaign | null;
  readonly tables: readonly Of[];
}
export interface GroupedTables<Campaign, Of> {
  readonly groups: readonly TableGroup<Campaign, Of>[];
  /** What is folded away, of whatever campaign. */
  readonly archived: readonly Of[];
}

/** Tables by campaign in the order of the campaigns, those without one first; none is named that has no table. */
export function groupTables<Campaign extends Named, Of extends Table>(
  campaigns: readonly Campaign[],
  tables: readonly Of[],
): GroupedTables<Campaign, Of> {
  const live = tables.filter(({ archived }) => !archived);
  const known = new Set(campaigns.map(({ id }) => id));
  const loose = live.filter(({ campaignId }) => campaignId === null || !known.has(campaignId));
  const groups = [
    { campaign: null, tables: loose },
    ...campaigns.map((campaign) => ({ campaign, tables: live.filter(({ campaignId }) => campaignId === campaign.id) })),
  ];
  return {
    groups: groups.filter((group) => group.tables.length > 0),
    archived: tables.filter(({ archived }) => archived),
  };
}
