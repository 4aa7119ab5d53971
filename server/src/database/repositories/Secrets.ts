import type { MikroORM } from '@mikro-orm/core';
import { ServerSecret } from '../entities/ServerSecret.ts';

export class Secrets {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  /** The stored secret; `make` supplies it the first time. Processes that start together all get the same one. */
  async getOrCreate(name: string, make: () => string): Promise<string> {
    const stored = await this.#find(name);
    if (stored !== undefined) return stored;
    await this.#orm.em.fork().upsert(ServerSecret, { name, value: make() }, { onConflictAction: 'ignore' });
    return (await this.#find(name))!;
  }

  async #find(name: string): Promise<string | undefined> {
    return (await this.#orm.em.fork().findOne(ServerSecret, { name }))?.value;
  }
}
