import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam } from '../respond.ts';

export const sceneCalls = (deps: HttpDeps): readonly Call[] => [
  call('GET /api/sessions/:id/scenes/:sceneId/tiles/:z/:x/:y', {
    does: 'Shows a piece of a map, black where you have not been',
    who: 'member',
    reply: { type: 'image/webp' },
    answer: async ({ request, response, session, user }) => {
      const sceneId = idParam(request, 'sceneId', 'UNKNOWN_SCENE');
      const [z, x, y] = ['z', 'x', 'y'].map((name) => Number(request.params[name])) as [number, number, number];
      const tile = await deps.tiles.read(session, user.id, sceneId, { z, x, y });
      if (!tile) throw new HttpRefusal('NOT_FOUND');
      response
        .type('image/webp')
        .setHeader('Cache-Control', tile.isFinal ? 'private, max-age=31536000, immutable' : 'private, no-store');
      response.send(tile.bytes);
    },
  }),
];
