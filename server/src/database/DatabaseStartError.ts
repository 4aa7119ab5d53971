export type DatabaseStartCode = 'in-use' | 'wrong-version' | 'unreachable' | 'refused' | 'unreadable';

/** The database cannot be opened; `message` is meant for the person who starts the server. */
export class DatabaseStartError extends Error {
  override readonly name = 'DatabaseStartError';
  readonly code: DatabaseStartCode;

  constructor(code: DatabaseStartCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
