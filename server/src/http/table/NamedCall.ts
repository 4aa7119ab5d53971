import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { accepted, type ActionMessage, type MoveMessage } from '@tallow/shared/contracts';
import { call, type Call, type MemberAsked, type Method } from '../calls/Call.ts';
import { intentIdOf } from '../calls/intentIdOf.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam } from '../respond.ts';
import { askTable } from './askTable.ts';

type WithoutId<Message> = Message extends unknown ? Omit<Message, 'intentId'> : never;
/** What a named call asks the table for. */
export type Wish =
  | ({ readonly type: 'intent.action' } & WithoutId<ActionMessage>)
  | ({ readonly type: 'intent.move' } & WithoutId<MoveMessage>);

/** What is in the path of a named call. */
export interface Named {
  readonly sheetId: string;
  readonly tokenId: string;
  readonly userId: string;
}

/** A realtime request under a name and a path of its own. */
export interface NamedCall<Body extends z.ZodType> {
  readonly does: string;
  readonly who: 'member' | 'gm';
  readonly body: Body;
  readonly status?: number;
  /** One after the other; the next is not asked for when one is refused. */
  toWishes(body: z.output<Body>, named: Named, ruleset: string): readonly Wish[];
}

/** A second id that follows from the first: the same key asks for the same things again. */
function following(intentId: string, nth: number): string {
  if (nth === 0) return intentId;
  const hash = createHash('sha256').update(`${intentId}/${nth}`).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

async function namedIn(deps: HttpDeps, { request, session, user }: MemberAsked): Promise<Named> {
  const { characterId } = request.params;
  const tokenId = request.params['tokenId'] === undefined ? '' : idParam(request, 'tokenId', 'UNKNOWN_TOKEN');
  const userId = request.params['userId'] === undefined ? '' : idParam(request, 'userId', 'UNKNOWN_MEMBER');
  if (characterId === undefined) return { sheetId: '', tokenId, userId };
  const sheetId = await deps.live.query(session, 'sheetNamed', user.id, String(characterId));
  if (sheetId === null) throw new HttpRefusal('UNKNOWN_CHARACTER');
  return { sheetId, tokenId, userId };
}

/** The call that a row of the table makes. */
export function namedCall<Body extends z.ZodType>(
  deps: HttpDeps,
  place: `${Method} /api/sessions/:id/${string}`,
  { does, who, body, status = 200, toWishes }: NamedCall<Body>,
): Call {
  return call(place, {
    does,
    who,
    ...(place.startsWith('DELETE') ? {} : { body }),
    reply: accepted,
    repeated: 'intent',
    status,
    answer: async (asked, said) => {
      const named = await namedIn(deps, asked);
      const intentId = intentIdOf(asked.request);
      let answer = { seq: 0 };
      for (const [nth, wish] of toWishes(said as z.output<Body>, named, asked.session.ruleset).entries())
        answer = await askTable(deps, asked, wish, following(intentId, nth));
      return answer;
    },
  });
}
