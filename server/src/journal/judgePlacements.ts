import type { JournalRow } from './Journal.ts';
import { DuplicateIntentError, FencedError, type JournalError } from './JournalError.ts';
import type { Placement } from './JournalSink.ts';

/**
 * What a conflict means for the rows of one session: `stored` by an earlier attempt, `absent` without a conflict of
 * their own, or an error.
 */
export type Verdict = 'stored' | 'absent' | JournalError;

/** A session's rows are inserted together, so that one foreign row at their place means a foreign writer. */
export function judgePlacements(rows: readonly JournalRow[], placements: readonly Placement[]): Verdict {
  if (placements.every((place) => place.isStored)) return 'stored';
  const { sessionId } = rows[0]!;
  if (placements.some((place) => place.isSeqTaken)) return new FencedError(sessionId);
  for (const [index, { intentAt }] of placements.entries()) {
    if (intentAt !== undefined) return new DuplicateIntentError(sessionId, rows[index]!.intentId, intentAt);
  }
  return 'absent';
}
