/**
 * Milliseconds after which a code that is expected to change is read again: the server renews it a moment after it
 * removed somebody.
 */
const PAUSES_MS = [150, 500, 1_500, 4_000];

/** Keeps the join code that is shown the one that is good. */
export class JoinCode {
  readonly #read: () => Promise<string>;
  readonly #shown: () => string;
  readonly #show: (joinCode: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(read: () => Promise<string>, shown: () => string, show: (joinCode: string) => void) {
    this.#read = read;
    this.#shown = shown;
    this.#show = show;
  }

  show(joinCode: string): void {
    this.stop();
    if (joinCode !== this.#shown()) this.#show(joinCode);
  }

  /** Reads it once; a failure leaves what is shown. */
  refresh(): void {
    this.#read().then(
      (joinCode) => this.show(joinCode),
      () => undefined,
    );
  }

  /** Somebody was removed: the code changes soon. */
  expectAnother(): void {
    this.#await(this.#shown(), 0);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #await(old: string, tries: number): void {
    this.stop();
    const pause = PAUSES_MS[tries];
    if (pause === undefined) return;
    this.#timer = setTimeout(() => {
      const again = (): void => this.#await(old, tries + 1);
      this.#read().then((joinCode) => (joinCode === old ? again() : this.show(joinCode)), again);
    }, pause);
  }
}
