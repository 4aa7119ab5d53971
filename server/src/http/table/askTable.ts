import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { REQUESTS, type IntentMessageType } from '@tallow/shared/contracts';
import { isUuid } from '@tallow/shared/kernel';
import type { MemberAsked } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { seatAt } from '../sessions/membership.ts';

/** A realtime request without its id. */
export interface Unsent {
  readonly type: IntentMessageType;
  readonly [field: string]: unknown;
}

/** The id that a request is known again by: its own, or the header's; a new one when it has none. */
export function intentIdOf({ headers }: Request, own?: string): string {
  const key = own ?? headers['idempotency-key'];
  if (key === undefined) return randomUUID();
  const id = String(key).toLowerCase();
  if (!isUuid(id)) throw new HttpRefusal('INVALID_MESSAGE', { path: 'Idempotency-Key', why: 'The header is a UUID' });
  return id;
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
