import { toCode, walkTestBody, walkTestReply } from '@tallow/shared/contracts';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';

/** Triggers are built over the socket; here they are tried. */
export const triggerCalls = (deps: HttpDeps): readonly Call[] => [
  call('POST /api/sessions/:id/triggers/walk', {
    does: 'Tells what a walk of a token would spring, and changes nothing',
    who: 'gm',
    repeated: 'anew',
    limits: [{ name: 'walk-tests', by: 'user', perMinute: 120 }],
    body: walkTestBody,
    reply: walkTestReply,
    answer: async ({ session, user }, { tokenId, waypoints }) => {
      const { refused, ends, sprung } = await deps.live.query(session, 'walkTest', user.id, tokenId, waypoints);
      return { refused: refused && toCode(refused), ends, sprung: [...sprung] };
    },
  }),
];
