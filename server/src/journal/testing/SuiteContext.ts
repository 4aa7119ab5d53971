import type { Journal, JournalRow, StoredRow } from '../Journal.ts';
import type { WriterOptions } from '../JournalWriter.ts';
import type { FakeActor } from './FakeActor.ts';

/** What the suite needs of a store; two journals on it stand for two server processes. */
export interface JournalSubject {
  newJournal(options?: WriterOptions): Journal;
  newSession(): Promise<string>;
  /** Stores a row behind every journal's back, as a foreign writer would. */
  plant(row: JournalRow): Promise<void>;
  close(): Promise<void>;
}

/** One journal of the subject, for every test of a suite. */
export interface SuiteContext {
  readonly journal: Journal;
  readonly subject: JournalSubject;
  /** An actor on a session of its own. */
  open(): Promise<FakeActor>;
}

export const everything = { afterSeq: 0, limit: 10_000 };

export const seqs = (rows: readonly StoredRow[]): readonly number[] => rows.map((row) => row.seq);

export const toStored = ({ sessionId: _session, epoch: _epoch, payload, ...row }: JournalRow): StoredRow => ({
  ...row,
  payload: JSON.parse(payload) as unknown,
});
