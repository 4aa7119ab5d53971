import { portraitFields, portraitReply } from '@tallow/shared/contracts';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { parseBody } from '../respond.ts';
import { receivePortrait } from './receivePortrait.ts';

export const portraitCalls = (deps: HttpDeps): readonly Call[] => [
  call('POST /api/sessions/:id/portraits', {
    does: 'Keeps a picture for tokens, props and handouts of a table',
    who: 'gm',
    form: portraitFields,
    reply: portraitReply,
    status: 201,
    answer: async ({ request, session, user }) => {
      const shapeIn = (fields: object) => parseBody(portraitFields, fields).shape ?? 'square';
      const asker = { userId: user.id, sessionId: session.id };
      return { portraitId: await receivePortrait(deps, request, asker, shapeIn) };
    },
  }),
  call('GET /api/sessions/:id/portraits/:portraitId', {
    does: 'Shows a picture of a token, a prop or a page',
    who: 'member',
    reply: { type: 'image/webp' },
    answer: async ({ request, response, session }) => {
      const picture = await deps.portraits.read(session.id, String(request.params['portraitId']));
      if (!picture) throw new HttpRefusal('NOT_FOUND');
      response.type('image/webp').setHeader('Cache-Control', 'private, max-age=31536000, immutable').send(picture);
    },
  }),
];
