import { rm } from 'node:fs/promises';
import type { Router } from 'express';
import { portraitReply } from '@tallow/shared/contracts';
import type { HttpDeps, PortraitPlace } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { receiveFile } from '../scenes/receiveFile.ts';
import { reply, withUser } from '../respond.ts';
import { gmSession, memberSession } from '../sessions/membership.ts';

const MAX_BYTES = 8 * 1024 * 1024;

async function save(place: PortraitPlace, path: string): Promise<string> {
  try {
    return await place.save(path);
  } catch (cause) {
    const { code, message } = cause as { code?: unknown; message: string };
    const isTheirs = typeof code === 'string' && /^[a-z-]+$/.test(code) && code !== 'import-failed';
    if (isTheirs) throw new HttpRefusal('UNSUPPORTED_FILE', { code }, message);
    throw cause;
  } finally {
    await rm(path, { force: true });
  }
}

export function portraitRoutes(router: Router, deps: HttpDeps): void {
  router.post(
    '/api/sessions/:id/portraits',
    withUser(deps, async (request, response, user) => {
      const session = await gmSession(deps, request, user);
      const place = deps.portraits.enter({ userId: user.id, sessionId: session.id });
      if (!place)
        throw new HttpRefusal(
          'TOO_MANY',
          undefined,
          'Several pictures are on their way already. Wait until one of them is done.',
        );
      try {
        const file = await receiveFile(request, deps.uploadDir, MAX_BYTES);
        reply(response, portraitReply, { portraitId: await save(place, file.path) }, 201);
      } finally {
        place.leave();
      }
    }),
  );

  router.get(
    '/api/sessions/:id/portraits/:portraitId',
    withUser(deps, async (request, response, user) => {
      const { session } = await memberSession(deps, request, user);
      const picture = await deps.portraits.read(session.id, String(request.params['portraitId']));
      if (!picture) throw new HttpRefusal('NOT_FOUND');
      response.type('image/webp').setHeader('Cache-Control', 'private, max-age=31536000, immutable').send(picture);
    }),
  );
}
