import pg from 'pg';
import type { JournalConnection, Statement, StatementResult } from '../JournalConnection.ts';

/**
 * SQLSTATE classes after which the same connection is still good: the statement was at fault, or had to wait too long.
 */
const statementErrors = /^(22|23|40|42|53|54|55)/;

/** A dedicated connection with named prepared statements; a lost one is replaced at the next statement. */
export class ServerConnection implements JournalConnection {
  readonly #url: string;
  readonly #answerTimeoutMs: number;
  #client: Promise<pg.Client> | undefined;
  #previous: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(url: string, answerTimeoutMs = 15_000) {
    this.#url = url;
    this.#answerTimeoutMs = answerTimeoutMs;
  }

  run(statement: Statement, values: readonly unknown[]): Promise<StatementResult> {
    const answer = this.#previous.then(() => this.#ask(statement, values));
    this.#previous = answer.catch(() => undefined);
    return answer;
  }

  async close(): Promise<void> {
    this.#closed = true;
    const client = await this.#client?.catch(() => undefined);
    await client?.end();
  }

  async #ask(statement: Statement, values: readonly unknown[]): Promise<StatementResult> {
    if (this.#closed) throw new Error('The journal connection is closed');
    const connecting = (this.#client ??= this.#connect());
    const client = await connecting;
    try {
      const { rows, rowCount } = await client.query<Record<string, unknown>>({
        name: statement.name,
        text: statement.text,
        values: [...values],
      });
      return { rows, count: rowCount ?? 0 };
    } catch (error) {
      if (!statementErrors.test(String((error as { code?: unknown }).code))) this.#drop(connecting);
      throw error;
    }
  }

  #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: 'tallow-journal',
      connectionTimeoutMillis: 3_000,
      query_timeout: this.#answerTimeoutMs,
      keepAlive: true,
    });
    const connecting: Promise<pg.Client> = client.connect().then(() => client);
    const lost = (): void => {
      this.#drop(connecting);
    };
    client.on('error', lost);
    client.on('end', lost);
    connecting.catch(lost);
    return connecting;
  }

  #drop(connecting: Promise<pg.Client>): void {
    if (this.#client !== connecting) return;
    this.#client = undefined;
    connecting.then((client) => client.end()).catch(() => undefined);
  }
}
