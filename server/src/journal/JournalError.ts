import type { IntentPlace } from './IntentPlace.ts';

abstract class SessionError extends Error {
  readonly sessionId: string;

  constructor(sessionId: string, message: string, cause?: unknown) {
    super(`session ${sessionId}: ${message}`, cause === undefined ? undefined : { cause });
    this.sessionId = sessionId;
  }
}

/** Another writer owns the session: the epoch is stale or the seq is taken. */
export class FencedError extends SessionError {
  override readonly name = 'FencedError';
  readonly code = 'fenced';

  constructor(sessionId: string, cause?: unknown) {
    super(sessionId, 'another writer owns this journal', cause);
  }
}

/** The database refused what one of the session's rows contains; it would refuse it again. */
export class RejectedRowError extends SessionError {
  override readonly name = 'RejectedRowError';
  readonly code = 'rejected-row';

  constructor(sessionId: string, cause: unknown) {
    super(sessionId, 'a row was refused', cause);
  }
}

/** The intent is already stored, at `stored`: answer from there. Nobody else writes this session. */
export class DuplicateIntentError extends SessionError {
  override readonly name = 'DuplicateIntentError';
  readonly code = 'duplicate-intent';
  readonly intentId: string;
  readonly stored: IntentPlace;

  constructor(sessionId: string, intentId: string, stored: IntentPlace) {
    super(sessionId, `intent ${intentId} is already stored at seq ${stored.seq}`);
    this.intentId = intentId;
    this.stored = stored;
  }
}

/** The database does not answer. Rows that fail with this were never sent, unless the journal was closed meanwhile. */
export class JournalUnavailableError extends SessionError {
  override readonly name = 'JournalUnavailableError';
  readonly code = 'journal-unavailable';

  constructor(sessionId: string, cause?: unknown) {
    super(sessionId, 'the journal is unavailable', cause);
  }
}

export class UnknownSessionError extends SessionError {
  override readonly name = 'UnknownSessionError';
  readonly code = 'unknown-session';

  constructor(sessionId: string, cause?: unknown) {
    super(sessionId, 'there is no such session', cause);
  }
}

export type JournalError =
  | FencedError
  | RejectedRowError
  | DuplicateIntentError
  | JournalUnavailableError
  | UnknownSessionError;
