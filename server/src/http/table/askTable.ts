import { REQUESTS, type IntentMessageType } from '@tallow/shared/contracts';
import type { MemberAsked } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { seatAt } from '../sessions/membership.ts';

/** A realtime request without its id. */
export interface Unsent {
  readonly type: IntentMessageType;
  readonly [field: string]: unknown;
}

/** Asks as a realtime client would: the same actor, rights, limits and refusals. Answers the asker's number. */
export async function askTable(
  deps: HttpDeps,
  { session, user, credential }: MemberAsked,
  { type, ...message }: Unsent,
  intentId: string,
): Promise<{ readonly seq: number }> {
  const asked = REQUESTS[type]({ ...message, intentId });
  if (!asked.ok) throw new HttpRefusal('INVALID_MESSAGE', { path: asked.path, why: asked.why });
  // Who opened the table is at it from their first request on.
  await seatAt(deps, session, user);
  const as = { intentId, type, asPlayer: credential.scope === 'play' };
  return { seq: await deps.live.ask(session, asked.toIntent(), user.id, as) };
}
