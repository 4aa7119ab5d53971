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
import type { JournalSink } from './JournalSink.ts';
import { JournalWriter, type WriterOptions } from './JournalWriter.ts';
import { lastContiguousSeq } from './lastContiguousSeq.ts';
import { MemoryStore } from './MemoryStore.ts';

export interface MemoryJournalOptions extends WriterOptions {
  readonly store?: MemoryStore;
  /** What the writer writes through instead of the store itself: for tests that make it fail. */
  readonly sink?: JournalSink;
}

/** The journal without a database, for tests and trials: the real writer on a store that forgets with the process. */
export class MemoryJournal implements Journal {
  readonly store: MemoryStore;
  readonly #writer: JournalWriter;

  constructor({ store = new MemoryStore(), sink = store, ...options }: MemoryJournalOptions = {}) {
    this.store = store;
    this.#writer = new JournalWriter(sink, options);
  }

  async open(sessionId: string): Promise<OpenedSession> {
    const session = this.store.session(sessionId);
    const epoch = ++session.epoch;
    const newest = session.snapshots.at(-1);
    const tail = this.#oldestFirst(sessionId).filter((row) => row.seq > (newest?.seq ?? 0));
    this.#writer.admit(sessionId, epoch, lastContiguousSeq(sessionId, newest?.seq ?? 0, tail));
    return newest === undefined
      ? { epoch, tail }
      : { epoch, snapshot: { ...newest, state: JSON.parse(newest.state) as unknown }, tail };
  }

  append(listener: CommitListener, row: JournalRow): void {
    this.#writer.append(listener, row);
  }

  async release(): Promise<void> {}

  async isHeld(sessionId: string, epoch: number): Promise<boolean> {
    return this.store.session(sessionId).epoch === epoch;
  }

  async recentIntents(sessionId: string, limit: number): Promise<readonly RecentIntent[]> {
    return this.#oldestFirst(sessionId)
      .toReversed()
      .slice(0, limit)
      .map(({ actorId, intentId, seq, actorSeq }) => ({ actorId, intentId, seq, actorSeq }));
  }

  async findIntent(sessionId: string, actorId: string, intentId: string): Promise<IntentPlace | undefined> {
    const found = this.store.find(sessionId, actorId, intentId);
    return found && { seq: found.seq, actorSeq: found.actorSeq };
  }

  async read(
    sessionId: string,
    { type, beforeSeq = Infinity, afterSeq, limit }: ReadRange,
  ): Promise<readonly StoredRow[]> {
    const rows = this.#oldestFirst(sessionId).filter(
      (row) => row.seq < beforeSeq && row.seq > (afterSeq ?? 0) && (type === undefined || row.type === type),
    );
    return (afterSeq === undefined ? rows.toReversed() : rows).slice(0, limit);
  }

  async saveSnapshot(sessionId: string, snapshot: SnapshotText, epoch: number): Promise<boolean> {
    const session = this.store.session(sessionId);
    if (session.epoch !== epoch) return false;
    session.snapshots = [...session.snapshots.filter((kept) => kept.seq !== snapshot.seq), snapshot]
      .toSorted((a, b) => a.seq - b.seq)
      .slice(-2);
    return true;
  }

  async trim(sessionId: string, upTo: number): Promise<void> {
    const { rows, snapshots } = this.store.session(sessionId);
    const covered = Math.min(upTo, snapshots[0]?.seq ?? 0);
    for (const [seq, row] of rows) if (seq <= covered && row.type !== 'chat') rows.delete(seq);
  }

  async remove(sessionId: string): Promise<void> {
    const session = this.store.session(sessionId);
    Object.assign(session, { epoch: session.epoch + 1, rows: new Map(), intents: new Map(), snapshots: [] });
  }

  stats(): JournalStats {
    return this.#writer.stats();
  }

  close(): Promise<void> {
    return this.#writer.close();
  }

  #oldestFirst(sessionId: string): readonly StoredRow[] {
    return [...this.store.session(sessionId).rows.values()].toSorted((a, b) => a.seq - b.seq);
  }
}
