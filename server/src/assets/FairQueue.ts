export interface Asker {
  readonly userId: string;
  readonly sessionId: string;
}

export interface QueueLimits {
  /** Works under way at the same time; of one user never more than one. */
  readonly atOnce: number;
  /** Places taken, waiting or working, by one user, for one session and in all. */
  readonly perUser: number;
  readonly perSession: number;
  readonly inAll: number;
}

/** A place in the queue. It is taken until its work has ended or it is left. */
export interface QueuePlace {
  /** Waits for its turn, then works. Rejects with the signal's reason when aborted while it waits. Call once. */
  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Gives the place back before its work was asked for. */
  leave(): void;
}

interface Waiting {
  readonly userId: string;
  start(): void;
}

/** Heavy work, a little at a time. Users take turns: who asks for much waits behind who asks for little. */
export class FairQueue {
  readonly #limits: QueueLimits;
  readonly #places = new Set<Asker>();
  readonly #waiting: Waiting[] = [];
  readonly #working = new Set<string>();
  /** Users in the order in which they were served last. */
  readonly #served = new Set<string>();

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  get stats(): { readonly waiting: number; readonly working: number } {
    return { waiting: this.#waiting.length, working: this.#working.size };
  }

  /** Undefined when the user, the session or the queue has no place left. */
  enter(asker: Asker): QueuePlace | undefined {
    const taken = (key: keyof Asker): number => [...this.#places].filter((place) => place[key] === asker[key]).length;
    if (
      taken('userId') >= this.#limits.perUser ||
      taken('sessionId') >= this.#limits.perSession ||
      this.#places.size >= this.#limits.inAll
    )
      return undefined;
    const place: Asker = { ...asker };
    this.#places.add(place);
    const leave = (): void => void this.#places.delete(place);
    return { leave, run: (work, signal) => this.#run(asker.userId, work, signal).finally(leave) };
  }

  async #run<T>(userId: string, work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    await this.#turn(userId, signal);
    try {
      return await work();
    } finally {
      this.#working.delete(userId);
      this.#forgetIdle();
      this.#next();
    }
  }

  #turn(userId: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const giveUp = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(signal!.reason as Error);
      };
      const waiting: Waiting = {
        userId,
        start: () => {
          signal?.removeEventListener('abort', giveUp);
          resolve();
        },
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      this.#waiting.push(waiting);
      this.#next();
    });
  }

  #next(): void {
    while (this.#working.size < this.#limits.atOnce) {
      const free = this.#waiting.filter(({ userId }) => !this.#working.has(userId));
      const next = free.find(({ userId }) => !this.#served.has(userId)) ?? this.#longestUnserved(free);
      if (!next) return;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      this.#served.delete(next.userId);
      this.#served.add(next.userId);
      this.#working.add(next.userId);
      next.start();
    }
  }

  #longestUnserved(waiting: readonly Waiting[]): Waiting | undefined {
    for (const userId of this.#served) {
      const next = waiting.find((other) => other.userId === userId);
      if (next) return next;
    }
    return undefined;
  }

  /** With nobody waiting, nobody has to be remembered. */
  #forgetIdle(): void {
    if (this.#waiting.length === 0) this.#served.clear();
  }
}
