/** Answers that go on for as long as somebody reads: they end when the server does. */
export class OpenStreams {
  readonly #closers = new Set<() => void>();

  /** Answers what forgets it. */
  add(close: () => void): () => void {
    this.#closers.add(close);
    return () => this.#closers.delete(close);
  }

  get size(): number {
    return this.#closers.size;
  }

  closeAll(): void {
    for (const close of this.#closers) close();
  }
}
