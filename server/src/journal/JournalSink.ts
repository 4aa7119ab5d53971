import type { IntentPlace } from './IntentPlace.ts';
import type { JournalRow } from './Journal.ts';

/** Where one row, and the intent of that row, are in the table now. */
export interface Placement {
  /** The row's seq holds exactly this row: an earlier attempt of ours had committed. */
  readonly isStored: boolean;
  /** The row's seq holds some row. */
  readonly isSeqTaken: boolean;
  /** Where the row's (session, actor, intent) is stored, at whatever seq. */
  readonly intentAt?: IntentPlace;
}

/** What the writer needs of a store. Errors carry a SQLSTATE in `code` when the store answered. */
export interface JournalSink {
  /**
   * Inserts all rows in one transaction and answers how many: rows of a stale epoch are left out, a conflict or a
   * malformed row fails the statement as a whole.
   */
  insert(rows: readonly JournalRow[]): Promise<number>;
  /** In the order of `rows`. */
  locate(rows: readonly JournalRow[]): Promise<readonly Placement[]>;
}

export const uniqueViolation = '23505';
const foreignKeyViolation = '23503';

const sqlState = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

/**
 * Data, constraint, syntax or size errors: the statement would fail again. Anything else leaves its outcome unknown.
 */
export const isRefusal = (error: unknown): boolean => /^(22|23|42|54)[0-9A-Z]{3}$/.test(sqlState(error));
export const isConflict = (error: unknown): boolean => sqlState(error) === uniqueViolation;
export const isUnknownSession = (error: unknown): boolean => sqlState(error) === foreignKeyViolation;
