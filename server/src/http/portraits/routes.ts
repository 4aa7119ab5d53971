import { readFile, rm } from 'node:fs/promises';
import type { Router } from 'express';
import { portraitReply } from '@tallow/shared/contracts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { receiveFile } from '../scenes/receiveFile.ts';
import { reply, withUser } from '../respond.ts';
import { gmSession, memberSession } from '../sessions/membership.ts';

const MOST_BYTES = 8 * 1024 * 1024;

async function save(deps: HttpDeps, sessionId: string, path: string): Promise<string> {
  try {
    return await deps.portraits.save(sessionId, await readFile(path));
  } catch (cause) {
    const { code, message } = cause as { code?: unknown; message: string };
    if (typeof code === 'string' && /^[a-z-]+$/.test(code)) throw new HttpRefusal('UNSUPPORTED_FILE', { code }, message);
    throw cause;
  } finally {
    await rm(path, { force: true });
  }
}

export function portraitRoutes(router: Router, deps: HttpDeps): void {
  router.post('/api/sessions/:id/portraits', withUser(deps, async (request, response, user) => {
    const session = await gmSession(deps, request, user);
    const file = await receiveFile(request, deps.uploadDir, MOST_BYTES);
    reply(response, portraitReply, { portraitId: await save(deps, session.id, file.path) }, 201);
  }));

  router.get('/api/sessions/:id/portraits/:portraitId', withUser(deps, async (request, response, user) => {
    const { session } = await memberSession(deps, request, user);
    const picture = await deps.portraits.read(session.id, String(request.params['portraitId']));
    if (!picture) throw new HttpRefusal('NOT_FOUND');
    response.type('image/webp').setHeader('Cache-Control', 'private, max-age=31536000, immutable').send(picture);
  }));
}
