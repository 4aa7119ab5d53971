import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam } from '../respond.ts';

/** A picture is put together for it: few at a time are enough for anybody. */
const EXPORTS = { name: 'exports', by: 'user', perMinute: 10 } as const;

/** Scenes as files that other programs read. */
export const exportCalls = (deps: HttpDeps): readonly Call[] => [
  call('GET /api/sessions/:id/scenes/:sceneId/uvtt', {
    does: 'Gives a scene as a Universal VTT file: its picture, walls, doors, lights and grid',
    who: 'gm',
    limits: [EXPORTS],
    reply: { type: 'application/json' },
    answer: async ({ request, response, session, user }) => {
      const sceneId = idParam(request, 'sceneId', 'UNKNOWN_SCENE');
      const scene = await deps.live.query(session, 'sceneFile', user.id, sceneId);
      if (!scene) throw new HttpRefusal('UNKNOWN_SCENE');
      const file = await deps.sceneFiles.write(scene);
      response.attachment(`${scene.name}.dd2vtt`).type('application/json').send(file);
    },
  }),
];
