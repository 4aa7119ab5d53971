import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { presetReply, presetRequest, presetsReply } from '@tallow/shared/contracts';
import type { PresetRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam, parseBody, reply, withUser } from '../respond.ts';

const MAX_PRESETS = 200;

const toReply = ({ updatedAt, entries, ...row }: PresetRow) => ({
  ...row,
  entries: [...entries],
  updatedAt: updatedAt.getTime(),
});

export function presetRoutes(router: Router, deps: HttpDeps): void {
  router.get(
    '/api/presets',
    withUser(deps, async (_request, response, user) => {
      reply(response, presetsReply, { presets: (await deps.presets.list(user.id)).map(toReply) });
    }),
  );

  router.post(
    '/api/presets',
    withUser(deps, async (request, response, user) => {
      const { name, ruleset, entries } = parseBody(presetRequest, request.body);
      if ((await deps.presets.list(user.id)).length >= MAX_PRESETS) throw new HttpRefusal('TOO_MANY');
      reply(
        response,
        presetReply,
        { preset: toReply(await deps.presets.create(user.id, { id: randomUUID(), name, ruleset, entries })) },
        201,
      );
    }),
  );

  router.delete(
    '/api/presets/:id',
    withUser(deps, async (request, response, user) => {
      if (!(await deps.presets.delete(user.id, idParam(request, 'id', 'UNKNOWN_PRESET'))))
        throw new HttpRefusal('UNKNOWN_PRESET');
      response.status(204).end();
    }),
  );
}
