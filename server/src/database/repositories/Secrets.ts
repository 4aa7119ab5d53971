import type { MikroORM } from '@mikro-orm/core';
import { ServerSecret } from '../entities/ServerSecret.ts';

/** What the server makes up once for itself. Nothing that opens a door: copies of a database lie about. */
export class Secrets {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  /** The stored value; `make` supplies it the first time. Processes that start together all get the same one. */
  async getOrCreate(name: string, make: () => string): Promise<string> {
    const stored = await this.find(name);
    if (stored !== undefined) return stored;
    await this.#orm.em.fork().upsert(ServerSecret, { name, value: make() }, { onConflictAction: 'ignore' });
    return (await this.find(name))!;
  }

  async remove(name: string): Promise<void> {
    await this.#orm.em.fork().nativeDelete(ServerSecret, { name });
  }

  async find(name: string): Promise<string | undefined> {
    return (await this.#orm.em.fork().findOne(ServerSecret, { name }))?.value;
  }
}
