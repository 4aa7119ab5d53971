import type { MessageContext } from '@colyseus/core';
import {
  CLOSE,
  REQUESTS,
  SIGNAL_MESSAGES,
  tellProblem,
  toCode,
  toError,
  type ErrorCode,
  type ErrorObject,
  type IntentMessageType,
  type SignalEvent,
  type SignalMessageType,
} from '@tallow/shared/contracts';
import type { Explanation, Intent, Refusal } from '@tallow/shared/table';
import { sayEnglish } from '@tallow/shared/table/words/english';
import type { Outcome, Trouble } from '../actors/index.ts';
import type { Meters } from '../operations/index.ts';
import type { MessageKind } from './Limits.ts';
import type { Seat, TableClient } from './Seat.ts';

export const MESSAGE_KINDS: Record<IntentMessageType, MessageKind> = {
  'intent.move': 'move',
  'intent.chat': 'chat',
  'intent.action': 'other',
};
const TROUBLE_CODES: Record<Trouble, ErrorCode> = {
  busy: 'BUSY',
  'storage-unavailable': 'STORAGE_UNAVAILABLE',
  restarting: 'RESTARTING',
  internal: 'INTERNAL',
};

/** What the room does with messages once they are well formed and within limits. */
export interface MessageTarget {
  elapsed(): number;
  /** What more there is to say about a refusal; its `why` is the message. */
  explain(intent: Intent, refusal: Refusal): Explanation | undefined;
  submit(seat: Seat, intent: Intent, intentId: string): Outcome<Refusal> | Promise<Outcome<Refusal>>;
  signal(seat: Seat, signal: SignalEvent): void;
  viewAs(seat: Seat, userId: string | null): void;
  log(cause: unknown, what: string, intentId: string, seat: Seat): void;
  readonly meters: Pick<Meters, 'answered' | 'limited'>;
}

/** What somebody is told who asked in vain. `explain` says what more there is to say; its `why` is the message. */
export function toOutcomeError(
  outcome: Extract<Outcome<Refusal>, { readonly ok: false }>,
  explain: (refusal: Refusal) => Explanation | undefined,
): ErrorObject {
  const trouble = TROUBLE_CODES[outcome.reason as Trouble];
  if (trouble) return toError(trouble);
  const refusal = outcome.reason as Refusal;
  const { why, needs = [], problem, what } = explain(refusal) ?? {};
  const more = { ...(problem && tellProblem(problem, sayEnglish)), ...(what !== undefined && { what }) };
  if (!why) return toError(toCode(refusal), Object.keys(more).length > 0 ? more : undefined);
  const sentence = sayEnglish(why);
  const details = { ...more, needs: needs.map(sayEnglish), why: sentence, says: { why } };
  return toError(toCode(refusal), details, sentence);
}

function toReply(target: MessageTarget, intent: Intent, outcome: Outcome<Refusal>, context: MessageContext): unknown {
  if (outcome.ok) return { seq: outcome.seq };
  return context.reject(toOutcomeError(outcome, (refusal) => target.explain(intent, refusal)));
}

/** The seat that may speak now, or why not. Offenders against the rate limits are closed. */
function admit(target: MessageTarget, client: TableClient, kind: MessageKind): Seat | ErrorObject {
  const seat = client.userData;
  if (!seat || seat.replaced || seat.client.sessionId !== client.sessionId) return toError('STALE_TOKEN');
  const now = target.elapsed();
  seat.touch(now);
  const verdict = seat.limits.admit(kind, now);
  if (verdict === 'go') return seat;
  target.meters.limited(kind);
  if (verdict === 'close') client.leave(CLOSE.protocolError);
  return toError('RATE_LIMITED');
}

function onIntent(target: MessageTarget, type: IntentMessageType) {
  const read = REQUESTS[type];
  return (client: TableClient, message: unknown, context: MessageContext) => {
    const seat = admit(target, client, MESSAGE_KINDS[type]);
    if ('code' in seat) return context.reject(seat);
    const request = read(message);
    if (!request.ok) return context.reject(toError('INVALID_MESSAGE', { path: request.path, why: request.why }));
    const { intentId } = request;
    const fail = (cause: unknown) => {
      target.log(cause, type, intentId, seat);
      return context.reject(toError('INTERNAL'));
    };
    try {
      const intent = request.toIntent();
      const arrivedAt = performance.now();
      const reply = (outcome: Outcome<Refusal>) => {
        target.meters.answered(
          MESSAGE_KINDS[type],
          outcome.ok ? 'accepted' : outcome.reason in TROUBLE_CODES ? 'trouble' : 'refused',
          performance.now() - arrivedAt,
        );
        return toReply(target, intent, outcome, context);
      };
      const outcome = target.submit(seat, intent, intentId);
      return outcome instanceof Promise ? outcome.then(reply).catch(fail) : reply(outcome);
    } catch (cause) {
      return fail(cause);
    }
  };
}

interface Format<Message> {
  safeParse(message: unknown): { readonly success: true; readonly data: Message } | { readonly success: false };
}

/** A malformed or surplus signal is dropped: nobody waits for an answer. */
const onSignal =
  <Message>(target: MessageTarget, format: Format<Message>, hear: (seat: Seat, message: Message) => void) =>
  (client: TableClient, message: unknown): void => {
    const seat = admit(target, client, 'other');
    const parsed = format.safeParse(message);
    if (!('code' in seat) && parsed.success) hear(seat, parsed.data);
  };

const signalsFor = (target: MessageTarget) =>
  ({
    'signal.drag': onSignal(target, SIGNAL_MESSAGES['signal.drag'], (seat, at) =>
      target.signal(seat, { ...at, kind: 'drag', userId: seat.userId }),
    ),
    'signal.ping': onSignal(target, SIGNAL_MESSAGES['signal.ping'], (seat, at) =>
      target.signal(seat, { ...at, kind: 'ping', userId: seat.userId }),
    ),
    'signal.ruler': onSignal(target, SIGNAL_MESSAGES['signal.ruler'], (seat, along) =>
      target.signal(seat, { ...along, kind: 'ruler', userId: seat.userId }),
    ),
    'signal.viewAs': onSignal(target, SIGNAL_MESSAGES['signal.viewAs'], (seat, { userId }) =>
      target.viewAs(seat, userId),
    ),
  }) satisfies Record<SignalMessageType, unknown>;

/** The room's message table. */
export const messagesFor = (target: MessageTarget) => ({
  'intent.move': onIntent(target, 'intent.move'),
  'intent.chat': onIntent(target, 'intent.chat'),
  'intent.action': onIntent(target, 'intent.action'),
  ...signalsFor(target),
});
