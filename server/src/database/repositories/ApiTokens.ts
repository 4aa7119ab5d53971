import type { MikroORM } from '@mikro-orm/core';
import { ApiToken, type TokenScope } from '../entities/ApiToken.ts';
import { toUserRow, type UserRow } from './Users.ts';

export interface ApiTokenRow {
  readonly id: string;
  readonly name: string;
  readonly scope: TokenScope;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const toRow = ({ id, name, scope, createdAt, expiresAt }: ApiToken): ApiTokenRow => ({
  id,
  name,
  scope,
  createdAt,
  expiresAt,
});

/** Tokens that users made for programs. Every call names the owner: others' do not exist for it. */
export class ApiTokens {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  async create(
    userId: string,
    token: Omit<ApiTokenRow, 'createdAt'> & { readonly tokenHash: string },
  ): Promise<ApiTokenRow> {
    const { tokenHash, ...rest } = token;
    const row = { ...rest, createdAt: new Date() };
    await this.#orm.em.fork().insert(ApiToken, { ...row, user: userId, tokenHash });
    return row;
  }

  /** Newest first. */
  async list(userId: string): Promise<readonly ApiTokenRow[]> {
    return (await this.#orm.em.fork().find(ApiToken, { user: userId }, { orderBy: { createdAt: 'desc' } })).map(toRow);
  }

  count(userId: string): Promise<number> {
    return this.#orm.em.fork().count(ApiToken, { user: userId });
  }

  /** Whose it is, and what it is good for, while it is good. */
  async findByHash(
    tokenHash: string,
  ): Promise<{ readonly id: string; readonly scope: TokenScope; readonly user: UserRow } | undefined> {
    const token = await this.#orm.em
      .fork()
      .findOne(ApiToken, { tokenHash, expiresAt: { $gt: new Date() } }, { populate: ['user'] });
    return token === null ? undefined : { id: token.id, scope: token.scope, user: toUserRow(token.user as never) };
  }

  /** The hash of what is good no more; undefined when there was nothing. */
  async remove(userId: string, id: string): Promise<string | undefined> {
    const em = this.#orm.em.fork();
    const token = await em.findOne(ApiToken, { id, user: userId });
    if (!token) return undefined;
    await em.nativeDelete(ApiToken, { id });
    return token.tokenHash;
  }

  /** Ids and hashes of those that are over now. */
  async removeAll(userId: string): Promise<readonly { readonly id: string; readonly tokenHash: string }[]> {
    const em = this.#orm.em.fork();
    const all = await em.find(ApiToken, { user: userId });
    await em.nativeDelete(ApiToken, { user: userId });
    return all.map(({ id, tokenHash }) => ({ id, tokenHash }));
  }
}
