/** An empty room waits a while for somebody to come back. */
export class EmptyRoomTimeout {
  readonly #ms: number;
  readonly #isEmpty: () => boolean;
  readonly #close: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(ms: number, isEmpty: () => boolean, close: () => void) {
    this.#ms = ms;
    this.#isEmpty = isEmpty;
    this.#close = close;
  }

  /** To be called whenever somebody came or went. */
  update(): void {
    clearTimeout(this.#timer);
    if (!this.#isEmpty()) return;
    this.#timer = setTimeout(() => {
      if (this.#isEmpty()) this.#close();
    }, this.#ms);
    this.#timer.unref();
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
