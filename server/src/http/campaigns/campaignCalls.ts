import { randomUUID } from 'node:crypto';
import { campaignReply, campaignRequest, campaignsReply } from '@tallow/shared/contracts';
import type { CampaignRow } from '../../database/index.ts';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam } from '../respond.ts';

const MAX_CAMPAIGNS = 100;

const toReply = ({ updatedAt, ...row }: CampaignRow) => ({ ...row, updatedAt: updatedAt.getTime() });

function found(campaign: CampaignRow | undefined): { readonly campaign: ReturnType<typeof toReply> } {
  if (!campaign) throw new HttpRefusal('UNKNOWN_CAMPAIGN');
  return { campaign: toReply(campaign) };
}

export const campaignCalls = (deps: HttpDeps): readonly Call[] => [
  call('GET /api/campaigns', {
    does: 'Lists your campaigns',
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
    answer: async ({ user }, { name, description = '' }) => {
      if ((await deps.campaigns.list(user.id)).length >= MAX_CAMPAIGNS) throw new HttpRefusal('TOO_MANY');
      return found(await deps.campaigns.create(user.id, { id: randomUUID(), name, description }));
    },
  }),
  call('GET /api/campaigns/:id', {
    does: 'Tells of one of your campaigns',
    who: 'user',
    reply: campaignReply,
    answer: async ({ request, user }) =>
      found(await deps.campaigns.find(user.id, idParam(request, 'id', 'UNKNOWN_CAMPAIGN'))),
  }),
  call('PUT /api/campaigns/:id', {
    does: 'Changes one of your campaigns',
    who: 'user',
    body: campaignRequest,
    reply: campaignReply,
    answer: async ({ request, user }, { name, description = '' }) =>
      found(await deps.campaigns.change(user.id, idParam(request, 'id', 'UNKNOWN_CAMPAIGN'), { name, description })),
  }),
  call('DELETE /api/campaigns/:id', {
    does: 'Deletes one of your campaigns; its characters stay',
    who: 'user',
    reply: null,
    answer: async ({ request, user }) => {
      if (!(await deps.campaigns.delete(user.id, idParam(request, 'id', 'UNKNOWN_CAMPAIGN'))))
        throw new HttpRefusal('UNKNOWN_CAMPAIGN');
    },
  }),
];
