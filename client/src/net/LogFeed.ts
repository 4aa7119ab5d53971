import { readLogLine } from '@tallow/shared/contracts';
import type { TableStore } from '../store/index.ts';
import type { Api } from './api.ts';

/** Pages of chat read in one go to close a gap. */
const MAX_PAGES = 10;

/** Fills the log over REST: what was missed while away, and older talk on demand. */
export class LogFeed {
  readonly #api: Api;
  readonly #sessionId: string;
  readonly #store: TableStore;
  #older: string | null | undefined;
  #isLoading = false;

  constructor(api: Api, sessionId: string, store: TableStore) {
    this.#api = api;
    this.#sessionId = sessionId;
    this.#store = store;
  }

  /** After every (re)join: the server's own catching up and this may overlap, lines stand once. */
  async catchUp(): Promise<void> {
    const heard = this.#store.log.heard;
    const { events, complete } = await this.#api.events(this.#sessionId, heard === 0 ? undefined : heard);
    this.#store.hearLines(events.map(readLogLine));
    if (this.#older === undefined) await this.#firstPage();
    else if (!complete) await this.#closeGap();
  }

  /** Loads until something new has come, or there is no more. */
  async older(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      for (let page = 0; page < MAX_PAGES && typeof this.#older === 'string'; page++) {
        const { lines, next } = await this.#api.chat(this.#sessionId, this.#older);
        this.#older = next;
        if (this.#store.hearLines(lines.map(readLogLine)) > 0) break;
      }
    } finally {
      this.#isLoading = false;
      this.#store.change({ hasOlderChat: typeof this.#older === 'string' });
    }
  }

  async #firstPage(): Promise<void> {
    const { lines, next } = await this.#api.chat(this.#sessionId);
    this.#older = next;
    this.#store.hearLines(lines.map(readLogLine));
    this.#store.change({ hasOlderChat: next !== null });
  }

  /** Reads back page by page until a known line turns up. */
  async #closeGap(): Promise<void> {
    let before: string | undefined;
    for (let page = 0; page < MAX_PAGES; page++) {
      const { lines, next } = await this.#api.chat(this.#sessionId, before);
      const fresh = this.#store.hearLines(lines.map(readLogLine));
      if (fresh < lines.length || next === null) return;
      before = next;
    }
  }
}
