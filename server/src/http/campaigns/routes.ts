import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { campaignReply, campaignRequest, campaignsReply } from '@tallow/shared/contracts';
import type { CampaignRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam, parseBody, reply, withUser } from '../respond.ts';

const MAX_CAMPAIGNS = 100;

const toReply = ({ updatedAt, ...row }: CampaignRow) => ({ ...row, updatedAt: updatedAt.getTime() });

function found(campaign: CampaignRow | undefined): CampaignRow {
  if (!campaign) throw new HttpRefusal('UNKNOWN_CAMPAIGN');
  return campaign;
}

export function campaignRoutes(router: Router, deps: HttpDeps): void {
  router.get(
    '/api/campaigns',
    withUser(deps, async (_request, response, user) => {
      reply(response, campaignsReply, { campaigns: (await deps.campaigns.list(user.id)).map(toReply) });
    }),
  );

  router.post(
    '/api/campaigns',
    withUser(deps, async (request, response, user) => {
      const { name, description = '' } = parseBody(campaignRequest, request.body);
      if ((await deps.campaigns.list(user.id)).length >= MAX_CAMPAIGNS) throw new HttpRefusal('TOO_MANY');
      reply(
        response,
        campaignReply,
        { campaign: toReply(await deps.campaigns.create(user.id, { id: randomUUID(), name, description })) },
        201,
      );
    }),
  );

  router.get(
    '/api/campaigns/:id',
    withUser(deps, async (request, response, user) => {
      reply(response, campaignReply, {
        campaign: toReply(found(await deps.campaigns.find(user.id, idParam(request, 'id', 'UNKNOWN_CAMPAIGN')))),
      });
    }),
  );

  router.put(
    '/api/campaigns/:id',
    withUser(deps, async (request, response, user) => {
      const { name, description = '' } = parseBody(campaignRequest, request.body);
      reply(response, campaignReply, {
        campaign: toReply(
          found(
            await deps.campaigns.change(user.id, idParam(request, 'id', 'UNKNOWN_CAMPAIGN'), { name, description }),
          ),
        ),
      });
    }),
  );

  router.delete(
    '/api/campaigns/:id',
    withUser(deps, async (request, response, user) => {
      if (!(await deps.campaigns.delete(user.id, idParam(request, 'id', 'UNKNOWN_CAMPAIGN'))))
        throw new HttpRefusal('UNKNOWN_CAMPAIGN');
      response.status(204).end();
    }),
  );
}
