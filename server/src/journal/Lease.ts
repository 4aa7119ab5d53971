import type { JournalRow, CommitListener } from './Journal.ts';
import { FencedError, RejectedRowError, type JournalError } from './JournalError.ts';

export interface PendingRow {
  readonly row: JournalRow;
  readonly listener: CommitListener;
  readonly lease: Lease;
}

/**
 * One opening of one session in the writer: alive from `open` to its first failure. Holds no listener, so that ended
 * rooms are collected.
 */
export class Lease {
  readonly sessionId: string;
  readonly epoch: number;
  #nextSeq: number;
  #error: JournalError | undefined;

  constructor(sessionId: string, epoch: number, lastSeq: number) {
    this.sessionId = sessionId;
    this.epoch = epoch;
    this.#nextSeq = lastSeq + 1;
  }

  get isDead(): boolean {
    return this.#error !== undefined;
  }

  /**
   * Admits the next row, or says why it cannot be appended. A hole in the numbering would stop every later recovery.
   */
  admit(row: JournalRow): JournalError | undefined {
    if (row.epoch !== this.epoch) return new FencedError(row.sessionId);
    if (this.#error !== undefined) return this.#error;
    if (row.seq !== this.#nextSeq)
      return new RejectedRowError(row.sessionId, new Error(`expected seq ${this.#nextSeq}, got ${row.seq}`));
    this.#nextSeq++;
    return undefined;
  }

  /** False when it had failed before: its listener knows. */
  fail(error: JournalError): boolean {
    if (this.#error !== undefined) return false;
    this.#error = error;
    return true;
  }
}

export function groupByLease(pending: readonly PendingRow[]): readonly (readonly PendingRow[])[] {
  return [...Map.groupBy(pending, ({ lease }) => lease).values()];
}
