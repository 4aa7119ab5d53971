import {
  errorObject,
  toError,
  type ErrorObject,
  type IntentMessage,
  type IntentMessageType,
} from '@tallow/shared/contracts';
import { TokenBucket } from '@tallow/shared/kernel';
import type { SubmitResult } from '../store/TableModel.ts';
import { ownError } from './ownError.ts';
import { mergeMoves } from './mergeMoves.ts';

/** A little below what the server allows, per second. */
const PACE: Record<IntentMessageType, number> = { 'intent.move': 18, 'intent.chat': 4, 'intent.action': 25 };
const MAX_WAITING = 50;
const MAX_TRIES = 6;
const ANSWER_MS = 8_000;

interface Intent {
  readonly order: number;
  message: IntentMessage;
  /** One per submission: moves of one token that wait are made into one. */
  readonly settle: ((result: SubmitResult) => void)[];
  sentAt: number;
  tries: number;
  status: 'waiting' | 'sent' | 'resting';
}
export type Ask = (message: IntentMessage, timeoutMs: number) => Promise<unknown>;
export interface IntentQueuePorts {
  /** Undefined while there is no connection. */
  ask(): Ask | undefined;
  /** Called whenever the number of waiting intents may have changed. */
  changed(waiting: number): void;
  acked(ms: number): void;
}

/**
 * Own intents until they are answered. Each is done exactly once: whatever was lost on the way is sent again
 * with the intent id it had, and the server knows those.
 */
export class IntentQueue {
  readonly #ports: IntentQueuePorts;
  readonly #intents: Intent[] = [];
  readonly #pace: Record<IntentMessageType, TokenBucket>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #order = 0;
  /** The newest accepted move of each token. */
  readonly #moved = new Map<string, number>();

  constructor(ports: IntentQueuePorts) {
    this.#ports = ports;
    const bucket = (type: IntentMessageType): TokenBucket => new TokenBucket(PACE[type], Date.now());
    this.#pace = {
      'intent.move': bucket('intent.move'),
      'intent.chat': bucket('intent.chat'),
      'intent.action': bucket('intent.action'),
    };
  }

  submit(message: IntentMessage): Promise<SubmitResult> {
    return new Promise((resolve) => {
      if (!this.#merge(message, resolve)) {
        if (this.#waiting().length >= MAX_WAITING) return resolve({ ok: false, error: ownError('crowded') });
        this.#intents.push({
          order: ++this.#order,
          message,
          settle: [resolve],
          sentAt: 0,
          tries: 0,
          status: 'waiting',
        });
      }
      this.pump();
    });
  }

  /** Sends what may be sent now. */
  pump(): void {
    clearTimeout(this.#timer);
    const ask = this.#ports.ask();
    const now = Date.now();
    const held = new Set<IntentMessageType>();
    for (const intent of this.#intents) {
      const { type } = intent.message;
      if (intent.status === 'resting') held.add(type);
      if (!ask || intent.status !== 'waiting' || held.has(type)) continue;
      if (this.#pace[type].take(now)) void this.#send(ask, intent, now);
      else held.add(type);
    }
    if (held.size > 0) this.#timer = setTimeout(() => this.pump(), 60);
    this.#ports.changed(this.#waiting().length);
  }

  /** The connection is gone for good. */
  giveUp(error: ErrorObject): void {
    clearTimeout(this.#timer);
    for (const intent of this.#intents.splice(0)) for (const settle of intent.settle) settle({ ok: false, error });
    this.#ports.changed(0);
  }

  #waiting(): readonly Intent[] {
    return this.#intents.filter((intent) => intent.status !== 'sent');
  }

  /** A move that nobody has sent yet takes later moves of its token along; the walk keeps its corners. */
  #merge(message: IntentMessage, resolve: (result: SubmitResult) => void): boolean {
    if (message.type !== 'intent.move') return false;
    const { tokenId } = message.payload;
    const last = this.#intents.findLast((intent) => movedBy(intent) === tokenId);
    if (last?.message.type !== 'intent.move' || last.status !== 'waiting' || last.tries > 0) return false;
    const payload = mergeMoves(last.message.payload, message.payload);
    if (!payload) return false;
    last.message = { type: 'intent.move', payload };
    last.settle.push(resolve);
    return true;
  }

  async #send(ask: Ask, intent: Intent, now: number): Promise<void> {
    intent.status = 'sent';
    intent.tries += 1;
    if (intent.sentAt === 0) intent.sentAt = now;
    try {
      const { seq } = (await ask(intent.message, ANSWER_MS)) as { seq: number };
      this.#ports.acked(Date.now() - intent.sentAt);
      this.#finish(intent, { ok: true, seq });
    } catch (cause) {
      this.#failed(intent, refusalOf(cause));
    }
  }

  /** Without a refusal nobody knows what became of it: it is asked again. */
  #failed(intent: Intent, error: ErrorObject | undefined): void {
    if (!this.#intents.includes(intent)) return;
    if (error && (!error.retryable || intent.tries >= MAX_TRIES || this.#isOvertaken(intent)))
      return this.#finish(intent, { ok: false, error });
    if (!error && this.#ports.ask() && intent.tries >= MAX_TRIES)
      return this.#finish(intent, { ok: false, error: toError('BUSY') });
    if (!error && !this.#ports.ask()) {
      intent.status = 'waiting';
      return this.pump();
    }
    intent.status = 'resting';
    this.#ports.changed(this.#waiting().length);
    setTimeout(
      () => {
        if (intent.status === 'resting') intent.status = 'waiting';
        this.pump();
      },
      150 * 2 ** (intent.tries - 1),
    );
  }

  /** A move that a later one of its token has overtaken must not be made after it. */
  #isOvertaken(intent: Intent): boolean {
    const tokenId = movedBy(intent);
    if (tokenId === undefined) return false;
    return (
      (this.#moved.get(tokenId) ?? 0) > intent.order ||
      this.#intents.some((other) => other.order > intent.order && other.status === 'sent' && movedBy(other) === tokenId)
    );
  }

  #finish(intent: Intent, result: SubmitResult): void {
    const at = this.#intents.indexOf(intent);
    if (at < 0) return;
    this.#intents.splice(at, 1);
    const tokenId = movedBy(intent);
    if (result.ok && tokenId !== undefined) this.#moved.set(tokenId, intent.order);
    for (const settle of intent.settle) settle(result);
    this.#ports.changed(this.#waiting().length);
  }
}

/** The token that it moves. */
const movedBy = ({ message }: Intent): string | undefined =>
  message.type === 'intent.move' ? message.payload.tokenId : undefined;

/** The server's own words, when it was the server that said no. */
function refusalOf(cause: unknown): ErrorObject | undefined {
  const { name, reason } = (cause ?? {}) as { name?: unknown; reason?: unknown };
  const parsed = errorObject.safeParse(reason);
  if (parsed.success) return parsed.data.code === 'STALE_TOKEN' ? undefined : parsed.data;
  return name === 'rejected' ? toError('INTERNAL') : undefined;
}
