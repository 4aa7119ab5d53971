import type { MikroORM } from '@mikro-orm/core';
import { UserAccount } from '../entities/UserAccount.ts';

export interface UserRow {
  readonly id: string;
  readonly displayName: string;
  readonly locale: string | null;
  /** Bearer tokens issued before are good no more. */
  readonly tokensFrom: Date | null;
  readonly createdAt: Date;
}
export type UserChanges = Partial<Pick<UserRow, 'displayName' | 'locale' | 'tokensFrom'>>;

export const toUserRow = ({ id, displayName, locale, tokensFrom, createdAt }: UserAccount): UserRow => ({
  id,
  displayName,
  locale: locale ?? null,
  tokensFrom: tokensFrom ?? null,
  createdAt,
});

export class Users {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  async create({ id, displayName }: Pick<UserRow, 'id' | 'displayName'>): Promise<UserRow> {
    const row: UserRow = { id, displayName, locale: null, tokensFrom: null, createdAt: new Date() };
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
