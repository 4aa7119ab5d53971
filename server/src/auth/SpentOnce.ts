import QuickLRU from 'quick-lru';

/** Ids remembered; beyond it the one spent longest ago is forgotten. */
const MAX_SPENT = 10_000;

/** Where all processes of one address claim what may be spent once. */
export interface SharedClaims {
  claim(key: string, seconds: number): Promise<boolean>;
}

/** Things that are good once, by id, for as long as they are good at all. */
export class SpentOnce {
  readonly #spent: QuickLRU<string, true>;
  readonly #seconds: number;
  readonly #shared: SharedClaims | undefined;

  /** No id is good for longer than `seconds`. */
  constructor(seconds: number, shared: SharedClaims | undefined) {
    this.#seconds = seconds;
    this.#shared = shared;
    this.#spent = new QuickLRU({ maxSize: MAX_SPENT, maxAge: seconds * 1000 });
  }

  /** False when somebody spent it before. */
  async spend(id: string): Promise<boolean> {
    if (this.#spent.has(id)) return false;
    this.#spent.set(id, true);
    return this.#shared?.claim(id, this.#seconds) ?? true;
  }
}
