import { TokenBucket } from '@tallow/shared/kernel';

/** Messages a client may send, per second (SEC-2). */
const RATES = { move: 20, chat: 5, other: 30 } as const;
export type MessageKind = keyof typeof RATES;

/** Refusals within this window (ms) after which a client is shown the door. */
const OFFENCE_WINDOW_MS = 10_000;
const MAX_OFFENCES = 200;

/** What one client may still send. */
export class Limits {
  readonly #buckets: Record<MessageKind, TokenBucket>;
  #offences = 0;
  #windowStart: number;

  constructor(now: number) {
    this.#buckets = {
      move: new TokenBucket(RATES.move, now),
      chat: new TokenBucket(RATES.chat, now),
      other: new TokenBucket(RATES.other, now),
    };
    this.#windowStart = now;
  }

  /** `close` means: this client does not heed refusals. */
  admit(kind: MessageKind, now: number): 'go' | 'wait' | 'close' {
    if (this.#buckets[kind].take(now)) return 'go';
    if (now - this.#windowStart > OFFENCE_WINDOW_MS) {
      this.#windowStart = now;
      this.#offences = 0;
    }
    this.#offences += 1;
    return this.#offences > MAX_OFFENCES ? 'close' : 'wait';
  }
}
