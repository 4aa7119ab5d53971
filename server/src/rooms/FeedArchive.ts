import { EVENT_VERSION, LOG_LENGTH, type LogEntry, type TableState } from '@tallow/shared/table';
import type { FeedStore } from './FeedStore.ts';
import type { RoomLog } from './RoomPorts.ts';

/** New lines that are kept together: long before the first of them is forgotten. */
const BATCH = LOG_LENGTH / 3;

/**
 * Keeps the lines of a session's log before its room forgets them. What a crash cuts off is in the log of the next
 * room, which is made from the journal.
 */
export class FeedArchive {
  readonly #store: FeedStore;
  readonly #sessionId: string;
  readonly #log: RoomLog;
  /** The last line that is kept, once that was asked for. */
  #last: number | undefined;
  #isKeeping = false;

  constructor(store: FeedStore, sessionId: string, log: RoomLog) {
    this.#store = store;
    this.#sessionId = sessionId;
    this.#log = log;
  }

  /** Of a committed state only. `always`: however few. Never rejects: what could not be kept is kept the next time. */
  async keep({ log, logged }: Pick<TableState, 'log' | 'logged'>, always: boolean): Promise<void> {
    if (this.#isKeeping || (!always && logged - (this.#last ?? 0) < BATCH)) return;
    this.#isKeeping = true;
    try {
      this.#last ??= await this.#store.lastOf(this.#sessionId);
      const last = this.#last;
      const isNew = ({ n = 0 }: LogEntry): boolean => n > last;
      const rows = log.filter(isNew).map((entry) => ({ n: entry.n!, version: EVENT_VERSION, entry }));
      if (rows.length > 0 && (always || rows.length >= BATCH)) {
        await this.#store.keep(this.#sessionId, rows);
        this.#last = rows.at(-1)!.n;
      }
    } catch (err) {
      this.#log.warn({ err, session: this.#sessionId }, 'Lines of a log could not be kept');
    } finally {
      this.#isKeeping = false;
    }
  }
}
