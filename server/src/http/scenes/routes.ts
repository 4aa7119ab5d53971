import type { Router } from 'express';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam, withUser } from '../respond.ts';
import { memberSession } from '../sessions/membership.ts';
import { importRoutes } from './importRoutes.ts';

export function sceneRoutes(router: Router, deps: HttpDeps): void {
  importRoutes(router, deps);

  router.get(
    '/api/sessions/:id/scenes/:sceneId/tiles/:z/:x/:y',
    withUser(deps, async (request, response, user) => {
      const { session } = await memberSession(deps, request, user);
      const sceneId = idParam(request, 'sceneId', 'UNKNOWN_SCENE');
      const [z, x, y] = ['z', 'x', 'y'].map((name) => Number(request.params[name])) as [number, number, number];
      const tile = await deps.tiles.read(session, user.id, sceneId, { z, x, y });
      if (!tile) throw new HttpRefusal('NOT_FOUND');
      response
        .type('image/webp')
        .setHeader('Cache-Control', tile.isFinal ? 'private, max-age=31536000, immutable' : 'private, no-store');
      response.send(tile.bytes);
    }),
  );
}
