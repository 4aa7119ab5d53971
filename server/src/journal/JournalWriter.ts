import { setTimeout as sleep } from 'node:timers/promises';
import type { JournalRow, JournalStats, CommitListener } from './Journal.ts';
import { FencedError, JournalUnavailableError, RejectedRowError, type JournalError } from './JournalError.ts';
import { isConflict, isRefusal, type JournalSink } from './JournalSink.ts';
import { judgePlacements } from './judgePlacements.ts';
import { groupByLease, Lease, type PendingRow } from './Lease.ts';

export interface WriterOptions {
  readonly maxBatch?: number;
  /** A batch ends early above this many characters of payload. */
  readonly maxBatchText?: number;
  /** The first pause after a failed attempt; doubles up to a second. */
  readonly retryMs?: number;
  /** Batches are sent this far apart at least: under load a few rows share a round trip, a lone row never waits. */
  readonly paceMs?: number;
  /** How long a batch may wait for its answer before rows behind it are refused. */
  readonly deadlineMs?: number;
  readonly closeGraceMs?: number;
  /** Hears of exceptions thrown by a listener: a bug there must not stop the other sessions. */
  readonly onBug?: (error: unknown, sessionId: string) => void;
  /** Hears of every batch that got its answer: rows, and milliseconds on the way. */
  readonly onCommit?: (rows: number, ms: number) => void;
}

const defaults = {
  maxBatch: 1_024,
  maxBatchText: 8_000_000,
  retryMs: 50,
  paceMs: 2,
  deadlineMs: 10_000,
  closeGraceMs: 5_000,
  onCommit: (_rows: number, _ms: number): void => {},
  onBug: (error: unknown, sessionId: string): void => {
    process.emitWarning(`journal listener of session ${sessionId} threw: ${String(error)}`);
  },
};

/**
 * Group commit for all sessions of the process: one batch in flight, no timer, the next INSERT on the wire before the
 * previous batch is published. A batch of unknown outcome is sent again, unchanged, until the database answers;
 * meanwhile its sessions stay undecided, and after `deadlineMs` every session with unsent rows only is refused.
 */
export class JournalWriter {
  readonly #sink: JournalSink;
  readonly #options: typeof defaults;
  readonly #leases = new Map<string, Lease>();
  readonly #closing = new AbortController();
  readonly #counts = { batches: 0, rows: 0, retries: 0, splits: 0, largestBatch: 0 };
  #queue: PendingRow[] = [];
  #inFlight: readonly PendingRow[] = [];
  #sentAt = -Infinity;
  #isLate = false;
  #draining: Promise<void> | undefined;
  #isClosed = false;

  constructor(sink: JournalSink, options: WriterOptions = {}) {
    this.#sink = sink;
    this.#options = { ...defaults, ...options };
  }

  /** The session was opened: rows of this epoch may follow `lastSeq`, rows of earlier epochs may not. */
  admit(sessionId: string, epoch: number, lastSeq: number): void {
    const before = this.#leases.get(sessionId);
    if (before !== undefined && before.epoch >= epoch) return;
    this.#leases.set(sessionId, new Lease(sessionId, epoch, lastSeq));
    // What the old owner still waits for is in the tail just read, or fenced: either way it must not hear `committed`
    // any more.
    const orphans = [...this.#inFlight, ...this.#queue].filter(({ lease }) => lease === before);
    if (orphans.length > 0) this.#fail(orphans, new FencedError(sessionId));
  }

  append(listener: CommitListener, row: JournalRow): void {
    const lease = this.#leases.get(row.sessionId);
    const refusal =
      lease === undefined ? new FencedError(row.sessionId) : (lease.admit(row) ?? this.#unavailability(lease));
    if (lease !== undefined && refusal === undefined) {
      this.#queue.push({ row, listener, lease });
      this.#draining ??= Promise.resolve().then(() => this.#drain());
      return;
    }
    if (lease?.epoch === row.epoch) lease.fail(refusal!); // at once: nothing may slip in behind the refused row
    queueMicrotask(() => {
      this.#guard(row.sessionId, () => {
        listener.failed(refusal!);
      });
    });
  }

  stats(): JournalStats {
    const inFlight = this.#inFlight.length;
    return {
      ...this.#counts,
      queued: this.#queue.length,
      inFlight,
      unansweredMs: inFlight === 0 ? 0 : performance.now() - this.#sentAt,
    };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const grace = new AbortController();
    await Promise.race([
      this.#draining,
      sleep(this.#options.closeGraceMs, undefined, { signal: grace.signal }).catch(() => undefined),
    ]);
    grace.abort();
    this.#closing.abort();
    this.#failAll([...this.#inFlight, ...this.#queue]);
    this.#queue = [];
  }

  async #drain(): Promise<void> {
    let durable: readonly PendingRow[] = [];
    while (durable.length > 0 || this.#queue.length > 0) {
      const waitMs = Math.ceil(this.#sentAt + this.#options.paceMs - performance.now());
      if (waitMs > 0) {
        this.#publish(durable);
        durable = [];
        await sleep(waitMs);
      }
      const batch = this.#cut();
      const commit = batch.length > 0 ? this.#send(batch) : undefined;
      this.#publish(durable);
      durable = commit === undefined ? [] : await commit;
    }
    this.#draining = undefined;
  }

  #cut(): readonly PendingRow[] {
    const { maxBatch, maxBatchText } = this.#options;
    const batch: PendingRow[] = [];
    let taken = 0;
    for (let text = 0; taken < this.#queue.length && batch.length < maxBatch && text < maxBatchText; taken++) {
      const pending = this.#queue[taken]!;
      if (pending.lease.isDead) continue;
      batch.push(pending);
      text += pending.row.payload.length;
    }
    this.#queue = this.#queue.slice(taken);
    return batch;
  }

  async #send(batch: readonly PendingRow[]): Promise<readonly PendingRow[]> {
    this.#inFlight = batch;
    this.#sentAt = performance.now();
    const deadline = setTimeout(() => {
      this.#refuseUnsent();
    }, this.#options.deadlineMs);
    try {
      const durable = await this.#commit(batch);
      this.#options.onCommit(batch.length, performance.now() - this.#sentAt);
      return durable;
    } catch (error) {
      this.#failAll(batch, error);
      return [];
    } finally {
      clearTimeout(deadline);
      this.#inFlight = [];
      this.#isLate = false;
    }
  }

  /** Answers the rows that are durable and not published yet; every other outcome has been told when it resolves. */
  async #commit(batch: readonly PendingRow[]): Promise<readonly PendingRow[]> {
    const rows = batch.map(({ row }) => row);
    try {
      const inserted = await this.#insist(() => this.#sink.insert(rows));
      this.#count(inserted);
      if (inserted === rows.length) return batch;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await this.#untangle(batch, error);
      return [];
    }
    await this.#settle(batch, (sessionId) => new FencedError(sessionId));
    return [];
  }

  /** The statement was refused as a whole: find the guilty sessions, commit the others. */
  async #untangle(batch: readonly PendingRow[], cause: unknown): Promise<void> {
    const innocent = isConflict(cause) ? await this.#settle(batch) : batch;
    const groups = groupByLease(innocent);
    if (innocent.length < batch.length) {
      if (innocent.length > 0) this.#publish(await this.#commit(innocent));
    } else if (groups.length === 1) {
      this.#fail(innocent, new RejectedRowError(innocent[0]!.row.sessionId, cause));
    } else {
      this.#counts.splits++;
      const middle = groups.length >> 1;
      for (const half of [groups.slice(0, middle), groups.slice(middle)])
        this.#publish(await this.#commit(half.flat()));
    }
  }

  /**
   * Looks up what is stored and tells the sessions; answers the rows that are absent without a conflict, unless
   * `otherwise` fails those too.
   */
  async #settle(
    batch: readonly PendingRow[],
    otherwise?: (sessionId: string) => JournalError,
  ): Promise<readonly PendingRow[]> {
    const placements = await this.#insist(() => this.#sink.locate(batch.map(({ row }) => row)));
    const placeOf = new Map(batch.map((pending, index) => [pending, placements[index]!]));
    const absent: PendingRow[] = [];
    for (const group of groupByLease(batch)) {
      const verdict = judgePlacements(
        group.map(({ row }) => row),
        group.map((pending) => placeOf.get(pending)!),
      );
      if (verdict === 'stored') this.#publish(group);
      else if (otherwise !== undefined) this.#fail(group, otherwise(group[0]!.row.sessionId));
      else if (verdict === 'absent') absent.push(...group);
      else this.#fail(group, verdict);
    }
    return absent;
  }

  /** Tries until the database has answered, or until the writer is closed. */
  async #insist<T>(attempt: () => Promise<T>): Promise<T> {
    for (let failures = 0; ; failures++) {
      try {
        return await attempt();
      } catch (error) {
        if (isRefusal(error) || this.#closing.signal.aborted) throw error;
        this.#counts.retries++;
        await sleep(Math.min(1_000, this.#options.retryMs * 2 ** Math.min(failures, 10)), undefined, {
          signal: this.#closing.signal,
        });
      }
    }
  }

  #count(inserted: number): void {
    this.#counts.batches++;
    this.#counts.rows += inserted;
    this.#counts.largestBatch = Math.max(this.#counts.largestBatch, inserted);
  }

  /** Only sessions without a row in flight can be refused: of the others nobody knows yet what is stored. */
  #refuseUnsent(): void {
    this.#isLate = true;
    const undecided = new Set(this.#inFlight.map(({ lease }) => lease));
    const unsent = this.#queue.filter(({ lease }) => !undecided.has(lease));
    this.#queue = this.#queue.filter(({ lease }) => undecided.has(lease));
    this.#failAll(unsent);
  }

  #unavailability(lease: Lease): JournalError | undefined {
    const isRefused = this.#isClosed || (this.#isLate && this.#inFlight.every((pending) => pending.lease !== lease));
    return isRefused ? new JournalUnavailableError(lease.sessionId) : undefined;
  }

  #publish(durable: readonly PendingRow[]): void {
    for (const group of groupByLease(durable)) {
      const { lease, listener } = group[0]!;
      if (!lease.isDead)
        this.#guard(lease.sessionId, () => {
          listener.committed(group.length);
        });
    }
  }

  #failAll(pending: readonly PendingRow[], cause?: unknown): void {
    for (const group of groupByLease(pending))
      this.#fail(group, new JournalUnavailableError(group[0]!.row.sessionId, cause));
  }

  #fail(group: readonly PendingRow[], error: JournalError): void {
    const { lease, listener } = group[0]!;
    if (lease.fail(error))
      this.#guard(lease.sessionId, () => {
        listener.failed(error);
      });
  }

  #guard(sessionId: string, tell: () => void): void {
    try {
      tell();
    } catch (error) {
      this.#options.onBug(error, sessionId);
    }
  }
}
