import { randomUUID } from 'node:crypto';
import {
  campaignDetailReply,
  campaignMemberRequest,
  campaignReply,
  campaignRequest,
  campaignsReply,
} from '@tallow/shared/contracts';
import type { SessionId, UserId } from '@tallow/shared/kernel';
import type { JoinedCampaign } from '../../database/index.ts';
import { call, type Call, type UserAsked } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam } from '../respond.ts';

const MAX_CAMPAIGNS = 100;
/** People in one campaign. */
const MAX_MEMBERS = 200;

const toReply = ({ updatedAt, ...row }: JoinedCampaign) => ({ ...row, updatedAt: updatedAt.getTime() });

async function joined(deps: HttpDeps, { request, user }: UserAsked): Promise<JoinedCampaign> {
  const campaign = await deps.campaigns.find(user.id, idParam(request, 'id', 'UNKNOWN_CAMPAIGN'));
  if (!campaign) throw new HttpRefusal('UNKNOWN_CAMPAIGN');
  return campaign;
}

async function led(deps: HttpDeps, asked: UserAsked): Promise<JoinedCampaign> {
  const campaign = await joined(deps, asked);
  if (campaign.role === 'player') throw new HttpRefusal('NOT_GM');
  return campaign;
}

/** What belongs to a campaign, as far as somebody in it may know. */
async function detail(deps: HttpDeps, { user }: UserAsked, campaign: JoinedCampaign) {
  const [members, sessions, own, characters, monsterCount] = await Promise.all([
    deps.campaigns.members(campaign.id),
    deps.sessions.listOfCampaign(campaign.id),
    deps.sessions.listForUser(user.id),
    deps.sheets.list(
      { userId: user.id, leads: [], isAdmin: false },
      'character',
      { campaignId: campaign.id, fields: {} },
      { limit: 500 },
    ),
    campaign.role === 'player' ? 0 : deps.sheets.count('monster', { campaign: campaign.id }),
  ]);
  const seated = new Set(own.map(({ id }) => id));
  return {
    campaign: toReply(campaign),
    members: members.map((member) => ({ ...member, userId: member.userId as UserId })),
    sessions: sessions
      .filter(({ id }) => campaign.role !== 'player' || seated.has(id))
      .map(({ id, name, createdAt, archivedAt }) => ({
        id: id as SessionId,
        name,
        createdAt: createdAt.getTime(),
        archived: archivedAt !== null,
        isMember: seated.has(id),
      })),
    characters: characters.map(({ id, template }) => ({ id, name: template.name })),
    monsterCount,
  };
}

/** Campaigns: who plays and leads in them, by which rules, and what belongs to them. */
export const campaignCalls = (deps: HttpDeps): readonly Call[] => [
  call('GET /api/campaigns', {
    does: 'Lists the campaigns that you lead or play in',
    who: 'user',
    reply: campaignsReply,
    answer: async ({ user }) => ({ campaigns: (await deps.campaigns.list(user.id)).map(toReply) }),
  }),
  call('POST /api/campaigns', {
    does: 'Begins a campaign',
    who: 'user',
    body: campaignRequest,
    reply: campaignReply,
    status: 201,
    limits: [{ name: 'create-campaign', by: 'user', perMinute: 20 }],
    answer: async ({ user }, { name, description = '', ruleset = 'chip', options }) => {
      if ((await deps.campaigns.countOwned(user.id)) >= MAX_CAMPAIGNS) throw new HttpRefusal('TOO_MANY');
      const begun = await deps.campaigns.create(user.id, { id: randomUUID(), name, description, ruleset });
      const changed = options && (await deps.campaigns.change(begun.id, { options }));
      return { campaign: toReply({ ...begun, ...changed }) };
    },
  }),
  call('GET /api/campaigns/:id', {
    does: 'Tells of a campaign, who is in it and what belongs to it',
    who: 'user',
    reply: campaignDetailReply,
    answer: async (asked) => detail(deps, asked, await joined(deps, asked)),
  }),
  call('PUT /api/campaigns/:id', {
    does: 'Changes a campaign that you lead',
    who: 'user',
    scope: 'gm',
    body: campaignRequest,
    reply: campaignReply,
    answer: async (asked, { name, description = '', ruleset, options }) => {
      const campaign = await led(deps, asked);
      const changes = { name, description, ...(ruleset && { ruleset }), ...(options && { options }) };
      const changed = await deps.campaigns.change(campaign.id, changes);
      if (!changed) throw new HttpRefusal('UNKNOWN_CAMPAIGN');
      return { campaign: toReply({ ...campaign, ...changed }) };
    },
  }),
  call('DELETE /api/campaigns/:id', {
    does: 'Deletes a campaign of yours with its bestiary; its characters and sessions stay',
    who: 'user',
    scope: 'account',
    reply: null,
    answer: async ({ request, user }) => {
      if (!(await deps.campaigns.delete(user.id, idParam(request, 'id', 'UNKNOWN_CAMPAIGN'))))
        throw new HttpRefusal('UNKNOWN_CAMPAIGN');
    },
  }),
  call('PUT /api/campaigns/:id/members/:userId', {
    does: 'Makes somebody whom you play with a member of a campaign, or its GM beside you',
    who: 'user',
    scope: 'gm',
    body: campaignMemberRequest,
    reply: campaignDetailReply,
    answer: async (asked, { role }) => {
      const campaign = await led(deps, asked);
      const userId = idParam(asked.request, 'userId', 'UNKNOWN_MEMBER');
      const members = await deps.campaigns.members(campaign.id);
      const isKnown =
        members.some((member) => member.userId === userId) || (await sharesTable(deps, asked.user.id, userId));
      if (!isKnown) throw new HttpRefusal('UNKNOWN_MEMBER');
      if (members.length >= MAX_MEMBERS) throw new HttpRefusal('TOO_MANY');
      await deps.campaigns.setMember(campaign.id, userId, role);
      return detail(deps, asked, campaign);
    },
  }),
  call('DELETE /api/campaigns/:id/members/:userId', {
    does: 'Takes a member from a campaign that you lead, or yourself from any',
    who: 'user',
    reply: null,
    answer: async (asked) => {
      const userId = idParam(asked.request, 'userId', 'UNKNOWN_MEMBER');
      const campaign = await (userId === asked.user.id ? joined : led)(deps, asked);
      if (!(await deps.campaigns.removeMember(campaign.id, userId))) throw new HttpRefusal('UNKNOWN_MEMBER');
    },
  }),
];

/** Nobody is put into a campaign by somebody whom they never met. */
async function sharesTable(deps: HttpDeps, userId: string, otherId: string): Promise<boolean> {
  const [own, others] = await Promise.all([deps.sessions.listForUser(userId), deps.sessions.listForUser(otherId)]);
  const tables = new Set(own.map(({ id }) => id));
  return others.some(({ id }) => tables.has(id));
}
