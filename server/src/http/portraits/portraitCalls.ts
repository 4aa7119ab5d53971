import { portraitReply } from '@tallow/shared/contracts';
import { z } from 'zod';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { receivePortrait } from './receivePortrait.ts';

export const portraitCalls = (deps: HttpDeps): readonly Call[] => [
  call('POST /api/sessions/:id/portraits', {
    does: 'Keeps a picture for tokens of a table',
    who: 'gm',
    form: z.strictObject({}),
    reply: portraitReply,
    status: 201,
    answer: async ({ request, session, user }) => {
      return { portraitId: await receivePortrait(deps, request, { userId: user.id, sessionId: session.id }) };
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
