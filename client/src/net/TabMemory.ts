/** What a browser tab keeps across a reload. Storage may be forbidden: then a reload is a new tab. */
export class TabMemory {
  readonly #key: string;
  #value: string | null = null;

  constructor(sessionId: string) {
    this.#key = `tallow/reconnect/${sessionId}`;
    try {
      this.#value = globalThis.sessionStorage?.getItem(this.#key) ?? null;
    } catch {
      this.#value = null;
    }
  }

  get reconnectToken(): string | null {
    return this.#value;
  }

  set reconnectToken(token: string | null) {
    this.#value = token;
    try {
      if (token === null) globalThis.sessionStorage?.removeItem(this.#key);
      else globalThis.sessionStorage?.setItem(this.#key, token);
    } catch {
      // WithState in memory only.
    }
  }
}
