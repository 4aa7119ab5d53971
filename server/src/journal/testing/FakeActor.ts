import { randomUUID } from 'node:crypto';
import type { Journal, JournalRow, OpenedSession, CommitListener } from '../Journal.ts';
import type { JournalError } from '../JournalError.ts';

/** Test double of a session actor: appends numbered rows and remembers what it was told, in order. */
export class FakeActor implements CommitListener {
  readonly journal: Journal;
  readonly sessionId: string;
  readonly opened: OpenedSession;
  readonly sent: JournalRow[] = [];
  /** How many of `sent`, from the oldest, are acknowledged. */
  acked = 0;
  readonly errors: JournalError[] = [];
  readonly batches: number[] = [];
  /** Acknowledged after the end: must stay 0. */
  ghosts = 0;
  #waiting: (() => void)[] = [];

  constructor(journal: Journal, sessionId: string, opened: OpenedSession) {
    this.journal = journal;
    this.sessionId = sessionId;
    this.opened = opened;
  }

  static async open(journal: Journal, sessionId: string): Promise<FakeActor> {
    return new FakeActor(journal, sessionId, await journal.open(sessionId));
  }

  get lastSeq(): number {
    return (this.opened.tail.at(-1)?.seq ?? this.opened.snapshot?.seq ?? 0) + this.sent.length;
  }

  append(changes: Partial<JournalRow> = {}): JournalRow {
    const seq = this.lastSeq + 1;
    const row: JournalRow = {
      sessionId: this.sessionId,
      seq,
      epoch: this.opened.epoch,
      actorId: '00000000-0000-4000-8000-000000000001',
      intentId: randomUUID(),
      type: 'move',
      version: 1,
      payload: JSON.stringify([{ n: seq }]),
      actorSeq: seq * 10,
      at: 1_790_000_000_000 + seq,
      ...changes,
    };
    this.sent.push(row);
    this.journal.append(this, row);
    return row;
  }

  committed(count: number): void {
    this.acked += count;
    if (this.errors.length > 0) this.ghosts += count;
    this.batches.push(count);
    this.#wake();
  }

  failed(error: JournalError): void {
    this.errors.push(error);
    this.#wake();
  }

  /** Resolves when every row is acknowledged or the listener has failed. */
  async settled(): Promise<this> {
    while (this.acked < this.sent.length && this.errors.length === 0)
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    return this;
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
