/** Lets work through at most once in `everyMs`; the last one waits for its turn instead of being lost. */
export class Pace {
  readonly #everyMs: number;
  #lastAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(everyMs: number) {
    this.#everyMs = everyMs;
  }

  run(work: () => void): void {
    clearTimeout(this.#timer);
    const waitMs = this.#lastAt + this.#everyMs - Date.now();
    const go = (): void => {
      this.#lastAt = Date.now();
      work();
    };
    if (waitMs <= 0) go();
    else this.#timer = setTimeout(go, waitMs);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}
