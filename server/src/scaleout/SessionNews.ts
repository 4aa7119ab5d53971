/** What carries short messages between the processes of one address. */
export interface NewsBus {
  publish(topic: string, message: unknown): unknown;
  subscribe(topic: string, hear: (message: unknown) => void): unknown;
}

const NEWS = 'session-news';
const FOLLOWED = 'session-followed';
/** Other processes are told of what is followed so often (ms), and believe it for twice that. */
const RENEWED_EVERY_MS = 5_000;
/** Other processes are told of news of one session at most so often (ms). */
const TOLD_EVERY_MS = 50;

/**
 * Says that something happened in a session, wherever its room lives, to those who follow it; never what: they ask for
 * that themselves, with their own rights.
 */
export class SessionNews {
  readonly #bus: NewsBus | undefined;
  readonly #elapsed: () => number;
  readonly #followers = new Map<string, Set<() => void>>();
  /** Sessions that other processes follow, and until when. */
  readonly #elsewhere = new Map<string, number>();
  readonly #due = new Map<string, NodeJS.Timeout>();
  readonly #renewal: NodeJS.Timeout | undefined;

  /** `elapsed` is milliseconds that never jump. */
  constructor(bus: NewsBus | undefined, elapsed: () => number) {
    this.#bus = bus;
    this.#elapsed = elapsed;
    if (!bus) return;
    bus.subscribe(NEWS, (sessionId) => this.#hear(String(sessionId)));
    bus.subscribe(FOLLOWED, (sessionIds) => {
      for (const id of sessionIds as readonly string[]) this.#elsewhere.set(id, elapsed() + 2 * RENEWED_EVERY_MS);
    });
    this.#renewal = setInterval(() => this.#renew([...this.#followers.keys()]), RENEWED_EVERY_MS);
    this.#renewal.unref();
  }

  /** Answers what ends it. */
  follow(sessionId: string, news: () => void): () => void {
    const known = this.#followers.get(sessionId);
    if (known) known.add(news);
    else {
      this.#followers.set(sessionId, new Set([news]));
      this.#renew([sessionId]);
    }
    return () => {
      const all = this.#followers.get(sessionId);
      all?.delete(news);
      if (all?.size === 0) this.#followers.delete(sessionId);
    };
  }

  tell(sessionId: string): void {
    this.#hear(sessionId);
    const until = this.#elsewhere.get(sessionId);
    if (until === undefined || this.#due.has(sessionId)) return;
    if (until < this.#elapsed()) return void this.#elsewhere.delete(sessionId);
    const due = setTimeout(() => {
      this.#due.delete(sessionId);
      this.#bus?.publish(NEWS, sessionId);
    }, TOLD_EVERY_MS);
    this.#due.set(sessionId, due);
  }

  close(): void {
    clearInterval(this.#renewal);
    for (const due of this.#due.values()) clearTimeout(due);
    this.#due.clear();
  }

  #hear(sessionId: string): void {
    for (const news of this.#followers.get(sessionId) ?? []) news();
  }

  #renew(sessionIds: readonly string[]): void {
    if (sessionIds.length > 0) this.#bus?.publish(FOLLOWED, sessionIds);
  }
}
