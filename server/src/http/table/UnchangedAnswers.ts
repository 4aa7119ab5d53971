import QuickLRU from 'quick-lru';
import type { LiveSessions } from '../HttpDeps.ts';

/** Tables that answers are remembered of; beyond it, the one that was asked for longest ago is forgotten. */
const MAX_TABLES = 500;
/** Answers remembered of one table. */
const MAX_BY_TABLE = 200;
/** Whoever asks is looked up again after so long (ms). */
const GOOD_FOR_MS = 30_000;

/**
 * Answers made sooner after news (ms) are not remembered: rights and names that they were made from may be this old,
 * twice over.
 */
const SETTLES_MS = 200;

interface Told {
  readonly tag: string;
  readonly userId: string;
  readonly until: number;
}

/** The answers that tell of a table as it is now. */
class TableAnswers {
  readonly byAsker = new Map<string, Told>();
  readonly since: number;
  unfollow = (): void => undefined;

  constructor(since: number) {
    this.since = since;
  }
}

/**
 * What was answered to whom since a table last had news, so that the same question is answered with "still so" without
 * a look at the table, at who asks, or at the database. It is kept only while the table's room lives in this process:
 * then nothing happens there that is not heard of here before anybody is told. Nobody learns from it more than they
 * knew.
 */
export class UnchangedAnswers {
  readonly #live: Pick<LiveSessions, 'follow' | 'isHere'>;
  /** Milliseconds that never jump. */
  readonly #elapsed: () => number;
  readonly #tables = new QuickLRU<string, TableAnswers>({
    maxSize: MAX_TABLES,
    onEviction: (_sessionId, table) => table.unfollow(),
  });

  constructor(live: Pick<LiveSessions, 'follow' | 'isHere'>, elapsed: () => number) {
    this.#live = live;
    this.#elapsed = elapsed;
  }

  /** Whose answer the asker's tag stands for, if that answer would be the same now. */
  ownerOf(sessionId: string, asker: string, tag: string): string | undefined {
    const told = this.#tables.get(sessionId)?.byAsker.get(asker);
    if (!told || told.tag !== tag || told.until < this.#elapsed()) return undefined;
    return this.#live.isHere(sessionId) ? told.userId : undefined;
  }

  /** To be called before anything is looked up; what it answers remembers the answer, unless there was news since. */
  watch(sessionId: string): (asker: string, userId: string, tag: string) => void {
    // News of a room elsewhere would have to be sent here, for nothing.
    if (!this.#live.isHere(sessionId)) return () => undefined;
    const table = this.#tableOf(sessionId);
    const isSettled = this.#elapsed() - table.since > SETTLES_MS;
    return (asker, userId, tag) => {
      if (!isSettled || this.#tables.peek(sessionId) !== table || !this.#live.isHere(sessionId)) return;
      if (table.byAsker.size >= MAX_BY_TABLE) table.byAsker.clear();
      table.byAsker.set(asker, { tag, userId, until: this.#elapsed() + GOOD_FOR_MS });
    };
  }

  #tableOf(sessionId: string): TableAnswers {
    const known = this.#tables.get(sessionId);
    if (known) return known;
    const table = new TableAnswers(this.#elapsed());
    this.#tables.set(sessionId, table);
    table.unfollow = this.#live.follow(sessionId, () => {
      table.unfollow();
      if (this.#tables.peek(sessionId) === table) this.#tables.delete(sessionId);
    });
    return table;
  }
}
