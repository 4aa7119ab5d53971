import type { MikroORM } from '@mikro-orm/core';
import { ToldLine } from '../entities/ToldLine.ts';

export interface ToldLineRow {
  readonly n: number;
  readonly version: number;
  readonly entry: unknown;
}

/** What a member was told after the member's own number; the oldest first. */
const OF_MEMBER = `select n, version, entry from told_line
  where session_id = ? and (entry->'told'->>?)::int > ? order by n limit ?`;

/** Lines of sessions' logs, for good. */
export class ToldLines {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  /** Lines that are kept already stay as they are. */
  async keep(sessionId: string, rows: readonly ToldLineRow[]): Promise<void> {
    const all = rows.map((row) => ({ ...row, session: sessionId }));
    await this.#orm.em.fork().upsertMany(ToldLine, all, { onConflictAction: 'ignore' });
  }

  /** The last line that is kept; 0: none. */
  async lastOf(sessionId: string): Promise<number> {
    const last = await this.#orm.em.fork().findOne(ToldLine, { session: sessionId }, { orderBy: { n: 'desc' } });
    return last?.n ?? 0;
  }

  async read(sessionId: string, userId: string, after: number, limit: number): Promise<readonly ToldLineRow[]> {
    const connection = this.#orm.em.fork().getConnection();
    return connection.execute<ToldLineRow[]>(OF_MEMBER, [sessionId, userId, after, limit]);
  }
}
