import type { MikroORM } from '@mikro-orm/core';
import { UserAccount } from '../entities/UserAccount.ts';

export interface UserRow {
  readonly id: string;
  readonly displayName: string;
  readonly createdAt: Date;
}

const toRow = ({ id, displayName, createdAt }: UserAccount): UserRow => ({ id, displayName, createdAt });

export class Users {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  async create(user: { readonly id: string; readonly displayName: string }): Promise<UserRow> {
    const row: UserRow = { id: user.id, displayName: user.displayName, createdAt: new Date() };
    await this.#orm.em.fork().insert(UserAccount, { ...row });
    return row;
  }

  async find(id: string): Promise<UserRow | undefined> {
    const user = await this.#orm.em.fork().findOne(UserAccount, { id });
    return user === null ? undefined : toRow(user);
  }
}
