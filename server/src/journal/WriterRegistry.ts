import type { Database, JournalConnection } from '../database/index.ts';
import * as sql from './statements.ts';

/** How often (ms) a process says that it lives, and for how long it is believed. */
const EVERY_MS = 1_000;
const BELIEVED_S = 4;

/**
 * Who writes which journal, by the database: asked while the directory of rooms is away. A session that somebody else
 * is writing is left to them; one that nobody writes may be opened anywhere. Should that be wrong, the journal still
 * lets only one of them write.
 */
export class WriterRegistry {
  readonly #connection: JournalConnection;
  readonly #self: string;
  readonly #timer: NodeJS.Timeout;

  /** `self` names this process, as its journal does. */
  constructor(database: Pick<Database, 'journalConnection'>, self: string) {
    this.#connection = database.journalConnection();
    this.#self = self;
    this.#timer = setInterval(() => void this.#beat(), EVERY_MS);
  }

  /** Says that this process lives, before it opens anything. */
  async announce(): Promise<void> {
    await this.#connection.run(sql.recordHeartbeat, [this.#self]);
  }

  /**
   * Whether another process that was seen just now writes the session's journal. Rejects when the database does not
   * answer.
   */
  async isElsewhere(sessionId: string): Promise<boolean> {
    const { rows } = await this.#connection.run(sql.liveHolder, [sessionId, this.#self, BELIEVED_S]);
    return rows.length > 0;
  }

  async #beat(): Promise<void> {
    await this.announce().catch(() => undefined); // the watch over the database reports it
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#connection.run(sql.forgetProcess, [this.#self]).catch(() => undefined);
    await this.#connection.close();
  }
}
