interface InCampaign {
  readonly id: string;
  readonly campaignId: string | null;
  readonly template: { readonly name: string };
}
interface Named {
  readonly id: string;
  readonly name: string;
}
export interface CampaignGroup<Campaign, Character> {
  /** Null: without a campaign. */
  readonly campaign: Campaign | null;
  readonly characters: readonly Character[];
}

/** Characters by campaign, both by name; those without one come last. A campaign that is gone counts as none. */
export function groupByCampaign<Campaign extends Named, Character extends InCampaign>(
  campaigns: readonly Campaign[],
  characters: readonly Character[],
): readonly CampaignGroup<Campaign, Character>[] {
  const sorted = characters.toSorted((a, b) => a.template.name.localeCompare(b.template.name));
  const known = new Set(campaigns.map(({ id }) => id));
  const groups = campaigns
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map((campaign) => ({ campaign, characters: sorted.filter(({ campaignId }) => campaignId === campaign.id) }));
  const others = sorted.filter(({ campaignId }) => campaignId === null || !known.has(campaignId));
  return others.length > 0 ? [...groups, { campaign: null, characters: others }] : groups;
}
