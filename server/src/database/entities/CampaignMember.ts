import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { Campaign } from './Campaign.ts';
import { UserAccount } from './UserAccount.ts';

export const campaignRoles = ['gm', 'player'] as const;
export type CampaignRole = (typeof campaignRoles)[number];

/** Somebody who leads a campaign beside its owner, or plays in it. */
export const CampaignMember = defineEntity({
  name: 'CampaignMember',
  tableName: 'campaign_member',
  properties: {
    campaign: () => p.manyToOne(Campaign).primary().deleteRule('cascade').updateRule('no action'),
    user: () => p.manyToOne(UserAccount).primary().deleteRule('cascade').updateRule('no action'),
    role: p.enum(campaignRoles),
    joinedAt: p.datetime().defaultRaw('now()'),
  },
  indexes: [{ name: 'campaign_member_user_id_index', properties: ['user'] }],
});
export type CampaignMember = InferEntity<typeof CampaignMember>;
