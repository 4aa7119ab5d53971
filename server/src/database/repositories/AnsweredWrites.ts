import type { MikroORM } from '@mikro-orm/core';
import { AnsweredWrite } from '../entities/AnsweredWrite.ts';

/** A write by who asked, the key that they gave it, and where it went. */
export interface WriteKey {
  readonly userId: string;
  readonly key: string;
  /** Method and path. */
  readonly place: string;
}
export interface WriteAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Answers of one user that are remembered, and for how long. */
const FORGET = `delete from answered_write where user_id = ? and (at < ?
  or at < (select at from answered_write where user_id = ? order by at desc offset 500 limit 1))`;
const KEPT_MS = 24 * 3_600_000;
const CLAIM = `insert into answered_write (user_id, key, place, at) values (?, ?, ?, ?)
  on conflict (user_id, key, place) do update set at = excluded.at
  where answered_write.status is null and answered_write.at < ? returning key`;

/** First answers to writes that may be asked again. */
export class AnsweredWrites {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  /**
   * Takes a write for oneself. Answers `taken`; or what it was answered before; or `pending` while somebody else has
   * it, who is not believed to be at it for longer than `abandonedMs`.
   */
  async take(
    { userId, key, place }: WriteKey,
    now: number,
    abandonedMs: number,
  ): Promise<'taken' | 'pending' | WriteAnswer> {
    const em = this.#orm.em.fork();
    const connection = em.getConnection();
    await connection.execute(FORGET, [userId, new Date(now - KEPT_MS), userId]);
    const claim = [userId, key, place, new Date(now), new Date(now - abandonedMs)];
    if ((await connection.execute<unknown[]>(CLAIM, claim)).length > 0) return 'taken';
    const row = await em.findOne(AnsweredWrite, { user: userId, key, place });
    const status = row?.status ?? null;
    return status === null ? 'pending' : { status, body: row?.body };
  }

  async keep({ userId, key, place }: WriteKey, { status, body }: WriteAnswer): Promise<void> {
    await this.#orm.em.fork().nativeUpdate(AnsweredWrite, { user: userId, key, place }, { status, body });
  }

  /** It was refused, and changed nothing: it may be tried again. */
  async release({ userId, key, place }: WriteKey): Promise<void> {
    await this.#orm.em.fork().nativeDelete(AnsweredWrite, { user: userId, key, place, status: null });
  }
}
