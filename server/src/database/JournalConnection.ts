export interface Statement {
  /** Names the prepared statement; one name, one text. */
  readonly name: string;
  readonly text: string;
}

export interface StatementResult {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Rows inserted, updated or deleted. */
  readonly count: number;
}

/**
 * The journal's private way to the database: single statements, each its own transaction, answered in order.
 * Errors carry the SQLSTATE in `code`; an error without one means that the outcome is unknown.
 */
export interface JournalConnection {
  run(statement: Statement, values: readonly unknown[]): Promise<StatementResult>;
  close(): Promise<void>;
}
