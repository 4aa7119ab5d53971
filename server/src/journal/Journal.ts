import type { IntentPlace } from './IntentPlace.ts';
import type { JournalError } from './JournalError.ts';

export interface JournalRow {
  readonly sessionId: string;
  /** Chosen by the session: the previous row's plus one. */
  readonly seq: number;
  /** From `open`; rows of an older epoch are refused. */
  readonly epoch: number;
  readonly actorId: string;
  readonly intentId: string;
  readonly type: string;
  readonly version: number;
  /** JSON text of the events. */
  readonly payload: string;
  /** The sequence number that the actor was answered. */
  readonly actorSeq: number;
  /** Milliseconds since the epoch of the clock. */
  readonly at: number;
}

export interface StoredRow {
  readonly seq: number;
  readonly actorId: string;
  readonly intentId: string;
  readonly type: string;
  readonly version: number;
  readonly payload: unknown;
  readonly actorSeq: number;
  readonly at: number;
}

/** Who hears what became of the appended rows; called in order, and never from inside `append`. */
export interface CommitListener {
  /** The oldest `count` rows of this listener that were not answered yet are durable. */
  committed(count: number): void;
  /**
   * Every row that was not answered yet is lost to this listener, and so is the listener: open the session again before
   * appending, and take what it contains as the truth.
   */
  failed(error: JournalError): void;
}

export interface OpenedSession {
  readonly epoch: number;
  readonly snapshot?: { readonly seq: number; readonly version: number; readonly state: unknown };
  /** Every row after the snapshot, oldest first, without a gap. */
  readonly tail: readonly StoredRow[];
}

export interface SnapshotText {
  readonly seq: number;
  readonly version: number;
  /** JSON text. */
  readonly state: string;
}

export interface ReadRange {
  readonly type?: string;
  readonly beforeSeq?: number;
  readonly afterSeq?: number;
  readonly limit: number;
}

export interface RecentIntent extends IntentPlace {
  readonly actorId: string;
  readonly intentId: string;
}

export interface JournalStats {
  readonly batches: number;
  readonly rows: number;
  readonly retries: number;
  readonly splits: number;
  readonly largestBatch: number;
  readonly queued: number;
  readonly inFlight: number;
  /** How long the batch that is under way has been waiting for its answer; 0 when none is. */
  readonly unansweredMs: number;
}

/** The durable, totally ordered history of every session. Queries reject with a JournalError. */
export interface Journal {
  /** Takes the session over: older writers are fenced from here on, and the answer contains all they ever committed. */
  open(sessionId: string): Promise<OpenedSession>;
  append(listener: CommitListener, row: JournalRow): void;
  /** Nobody has the session open any more, unless somebody took it over meanwhile. */
  release(sessionId: string, epoch: number): Promise<void>;
  /** Whether nobody took the session over since the given opening. */
  isHeld(sessionId: string, epoch: number): Promise<boolean>;
  /** Newest first. */
  recentIntents(sessionId: string, limit: number): Promise<readonly RecentIntent[]>;
  findIntent(sessionId: string, actorId: string, intentId: string): Promise<IntentPlace | undefined>;
  /** Both bounds are exclusive. Oldest first with `afterSeq`, newest first otherwise. */
  read(sessionId: string, range: ReadRange): Promise<readonly StoredRow[]>;
  /** Keeps the newest two. False when the epoch is no longer the session's: nothing was stored. */
  saveSnapshot(sessionId: string, snapshot: SnapshotText, epoch: number): Promise<boolean>;
  /**
   * Lets go of rows up to `upTo` that even the older of the kept snapshots covers, some thousands at a time. Chat
   * stays: it is read by pages.
   */
  trim(sessionId: string, upTo: number): Promise<void>;
  /** Empties the session's journal and fences its writer. */
  remove(sessionId: string): Promise<void>;
  stats(): JournalStats;
  /** Writes what is queued, for a few seconds at most, then fails the rest. */
  close(): Promise<void>;
}
