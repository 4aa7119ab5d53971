/** Of all processes of one address, one at a time is the holder. */
export interface Sole {
  /** Takes it, or keeps it; false while another process has it. Resolves soon, whatever happens. */
  hold(): Promise<boolean>;
  release(): Promise<void>;
}
/** Asks Telegram for what people wrote, from `start` until `stop`. */
export interface Listening {
  /** Resolves after `stop`; rejects when Telegram wants none of it. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** How often (ms) a process looks whether it is the one that listens: well within the time for which it is believed. */
const LOOK_EVERY_MS = 5_000;
/** A wrong token, or somebody else who listens for the same bot: asked again after so long (ms). */
const REST_MS = 60_000;

/** Listens to Telegram in one process at a time: Telegram tells each message to one listener, and refuses a second. */
export class Poller {
  readonly #sole: Sole;
  readonly #listening: Listening;
  readonly #failed: (cause: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #isListening = false;
  #isClosed = false;
  #restUntil = -Infinity;

  constructor(sole: Sole, listening: Listening, failed: (cause: unknown) => void) {
    this.#sole = sole;
    this.#listening = listening;
    this.#failed = failed;
  }

  open(): void {
    void this.#look();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    if (this.#isListening) await this.#listening.stop().catch(() => undefined);
    await this.#sole.release();
  }

  async #look(): Promise<void> {
    const isMine = await this.#sole.hold();
    if (this.#isClosed) return void (isMine && (await this.#sole.release()));
    if (isMine && !this.#isListening && performance.now() >= this.#restUntil) this.#listen();
    else if (!isMine && this.#isListening) await this.#listening.stop().catch(() => undefined);
    this.#timer = setTimeout(() => void this.#look(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  #listen(): void {
    this.#isListening = true;
    this.#listening
      .start()
      .catch((cause: unknown) => {
        this.#restUntil = performance.now() + REST_MS;
        if (!this.#isClosed) this.#failed(cause);
      })
      .finally(() => (this.#isListening = false));
  }
}
