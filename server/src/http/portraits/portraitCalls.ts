import { rm } from 'node:fs/promises';
import { portraitReply } from '@tallow/shared/contracts';
import { z } from 'zod';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps, PortraitPlace } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { receiveFile } from '../scenes/receiveFile.ts';

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

export const portraitCalls = (deps: HttpDeps): readonly Call[] => [
  call('POST /api/sessions/:id/portraits', {
    does: 'Keeps a picture for tokens of a table',
    who: 'gm',
    form: z.strictObject({}),
    reply: portraitReply,
    status: 201,
    answer: async ({ request, session, user }) => {
      const place = deps.portraits.enter({ userId: user.id, sessionId: session.id });
      if (!place)
        throw new HttpRefusal(
          'TOO_MANY',
          { what: 'pictures' },
          'Several pictures are on their way already. Wait until one of them is done.',
        );
      try {
        const file = await receiveFile(request, deps.uploadDir, MAX_BYTES);
        return { portraitId: await save(place, file.path) };
      } finally {
        place.leave();
      }
    },
  }),
  call('GET /api/sessions/:id/portraits/:portraitId', {
    does: 'Shows a picture of a token',
    who: 'member',
    reply: { type: 'image/webp' },
    answer: async ({ request, response, session }) => {
      const picture = await deps.portraits.read(session.id, String(request.params['portraitId']));
      if (!picture) throw new HttpRefusal('NOT_FOUND');
      response.type('image/webp').setHeader('Cache-Control', 'private, max-age=31536000, immutable').send(picture);
    },
  }),
];
