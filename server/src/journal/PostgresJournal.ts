import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, JournalConnection, Statement, StatementResult } from '../database/index.ts';
import type { IntentPlace } from './IntentPlace.ts';
import type {
  Journal,
  JournalRow,
  JournalStats,
  OpenedSession,
  ReadRange,
  RecentIntent,
  SnapshotText,
  StoredRow,
  CommitListener,
} from './Journal.ts';
import { JournalUnavailableError, UnknownSessionError } from './JournalError.ts';
import { isRefusal, isUnknownSession } from './JournalSink.ts';
import { JournalWriter, type WriterOptions } from './JournalWriter.ts';
import { lastContiguousSeq } from './lastContiguousSeq.ts';
import { PostgresSink } from './PostgresSink.ts';
import * as sql from './statements.ts';

/** The type of the intents whose rows are never trimmed. */
const KEPT_TYPE = 'chat';

type Found = Readonly<Record<string, unknown>>;

const toStoredRow = (found: Found): StoredRow => ({
  seq: Number(found['seq']),
  actorId: String(found['actor_id']),
  intentId: String(found['intent_id']),
  type: String(found['type']),
  version: Number(found['version']),
  payload: found['payload'],
  actorSeq: Number(found['actor_seq']),
  at: Math.round(Number(found['at'])),
});

const toIntentPlace = (found: Found): IntentPlace => ({
  seq: Number(found['seq']),
  actorSeq: Number(found['actor_seq']),
});

/**
 * The journal in PostgreSQL, on a server or embedded. Batches and queries use separate connections where there are two.
 */
export class PostgresJournal implements Journal {
  readonly #writing: JournalConnection;
  readonly #reading: JournalConnection;
  readonly #writer: JournalWriter;
  readonly #holder: string | null;

  /** `holder` names this process to others. */
  constructor(
    database: Pick<Database, 'journalConnection'>,
    options: WriterOptions = {},
    holder: string | null = null,
  ) {
    this.#holder = holder;
    this.#writing = database.journalConnection();
    this.#reading = database.journalConnection();
    this.#writer = new JournalWriter(new PostgresSink(this.#writing), options);
  }

  async open(sessionId: string): Promise<OpenedSession> {
    const lease = await this.#query(sessionId, sql.takeLease, [sessionId, this.#holder]);
    const epoch = Number(lease.rows[0]!['epoch']);
    const [newest] = (await this.#query(sessionId, sql.newestSnapshot, [sessionId])).rows;
    const snapshot = newest && {
      seq: Number(newest['seq']),
      version: Number(newest['version']),
      state: newest['state'],
    };
    const found = await this.#query(sessionId, sql.tailAfter, [sessionId, snapshot?.seq ?? 0]);
    const tail = found.rows.map(toStoredRow);
    this.#writer.admit(sessionId, epoch, lastContiguousSeq(sessionId, snapshot?.seq ?? 0, tail));
    return snapshot === undefined ? { epoch, tail } : { epoch, snapshot, tail };
  }

  async release(sessionId: string, epoch: number): Promise<void> {
    await this.#query(sessionId, sql.releaseLease, [sessionId, epoch]);
  }

  append(listener: CommitListener, row: JournalRow): void {
    this.#writer.append(listener, row);
  }

  async isHeld(sessionId: string, epoch: number): Promise<boolean> {
    const { rows } = await this.#query(sessionId, sql.isLeaseHeld, [sessionId, epoch]);
    return rows.length > 0;
  }

  async recentIntents(sessionId: string, limit: number): Promise<readonly RecentIntent[]> {
    const { rows } = await this.#query(sessionId, sql.recentIntents, [sessionId, limit]);
    return rows.map((found) => ({
      actorId: String(found['actor_id']),
      intentId: String(found['intent_id']),
      ...toIntentPlace(found),
    }));
  }

  async findIntent(sessionId: string, actorId: string, intentId: string): Promise<IntentPlace | undefined> {
    const { rows } = await this.#query(sessionId, sql.findIntent, [sessionId, actorId, intentId]);
    return rows[0] && toIntentPlace(rows[0]);
  }

  async read(
    sessionId: string,
    { type, beforeSeq = Number.MAX_SAFE_INTEGER, afterSeq, limit }: ReadRange,
  ): Promise<readonly StoredRow[]> {
    const bounds = [sessionId, afterSeq ?? 0, beforeSeq, limit];
    const isOldestFirst = afterSeq !== undefined;
    const { rows } =
      type === undefined
        ? await this.#query(sessionId, isOldestFirst ? sql.pages.oldest : sql.pages.newest, bounds)
        : await this.#query(sessionId, isOldestFirst ? sql.pages.oldestOfType : sql.pages.newestOfType, [
            ...bounds,
            type,
          ]);
    return rows.map(toStoredRow);
  }

  async saveSnapshot(sessionId: string, { seq, version, state }: SnapshotText, epoch: number): Promise<boolean> {
    const { rows } = await this.#query(sessionId, sql.saveSnapshot, [sessionId, epoch, seq, version, state]);
    return rows.length > 0;
  }

  async trim(sessionId: string, upTo: number): Promise<void> {
    await this.#query(sessionId, sql.trim, [sessionId, upTo, KEPT_TYPE]);
  }

  async remove(sessionId: string): Promise<void> {
    for (const statement of sql.removal) await this.#query(sessionId, statement, [sessionId]);
  }

  stats(): JournalStats {
    return this.#writer.stats();
  }

  async close(): Promise<void> {
    await this.#writer.close();
    await Promise.all([this.#writing.close(), this.#reading.close()]);
  }

  /** A lost connection is replaced once, at once: every query here may be repeated. */
  async #query(sessionId: string, statement: Statement, values: readonly unknown[]): Promise<StatementResult> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#reading.run(statement, values);
      } catch (error) {
        if (isUnknownSession(error)) throw new UnknownSessionError(sessionId, error);
        if (isRefusal(error)) throw error;
        if (attempt > 1) throw new JournalUnavailableError(sessionId, error);
        await sleep(100);
      }
    }
  }
}
