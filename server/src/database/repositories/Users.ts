import type { MikroORM } from '@mikro-orm/core';
import { UserAccount } from '../entities/UserAccount.ts';

export interface UserRow {
  readonly id: string;
  readonly displayName: string;
  readonly locale: string | null;
  /** Wants to be told by Telegram's bot when it is their turn. */
  readonly turnMessages: boolean;
  /** Bearer tokens issued before are good no more. */
  readonly tokensFrom: Date | null;
  readonly createdAt: Date;
}
export type UserChanges = Partial<Pick<UserRow, 'displayName' | 'locale' | 'turnMessages' | 'tokensFrom'>>;

export const toUserRow = ({ id, displayName, locale, turnMessages, tokensFrom, createdAt }: UserAccount): UserRow => ({
  id,
  displayName,
  locale: locale ?? null,
  turnMessages,
  tokensFrom: tokensFrom ?? null,
  createdAt,
});

/** Somebody who is here for the first time. */
export const newUser = (id: string, displayName: string): UserRow => ({
  id,
  displayName,
  locale: null,
  turnMessages: false,
  tokensFrom: null,
  createdAt: new Date(),
});

export class Users {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  async create({ id, displayName }: Pick<UserRow, 'id' | 'displayName'>): Promise<UserRow> {
    const row = newUser(id, displayName);
    await this.#orm.em.fork().insert(UserAccount, { ...row });
    return row;
  }

  async find(id: string): Promise<UserRow | undefined> {
    const user = await this.#orm.em.fork().findOne(UserAccount, { id });
    return user === null ? undefined : toUserRow(user);
  }

  /** Those of the ids that are somebody's. */
  async existing(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await this.#orm.em.fork().find(UserAccount, { id: { $in: [...ids] } }, { fields: ['id'] });
    return new Set(found.map(({ id }) => id));
  }

  /** False when there is no such user. */
  async change(id: string, changes: UserChanges): Promise<boolean> {
    return (await this.#orm.em.fork().nativeUpdate(UserAccount, { id }, changes)) > 0;
  }

  /** Takes along what was the user's own: memberships, library, sign-ins. Tables stay. */
  async delete(id: string): Promise<boolean> {
    return (await this.#orm.em.fork().nativeDelete(UserAccount, { id })) > 0;
  }
}
