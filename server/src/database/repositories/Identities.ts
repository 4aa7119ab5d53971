import { randomUUID } from 'node:crypto';
import { UniqueConstraintViolationException, type MikroORM } from '@mikro-orm/core';
import { UserAccount } from '../entities/UserAccount.ts';
import { UserIdentity, type IdentityProvider } from '../entities/UserIdentity.ts';
import { newUser, toUserRow, type UserRow } from './Users.ts';

export interface IdentityRow {
  readonly id: string;
  readonly userId: string;
  readonly provider: IdentityProvider;
  readonly subject: string;
  readonly label: string;
  readonly secret: string | null;
  readonly createdAt: Date;
}
export type NewIdentity = Pick<IdentityRow, 'provider' | 'subject' | 'label' | 'secret'>;

const toRow = ({ id, user, provider, subject, label, secret, createdAt }: UserIdentity): IdentityRow => ({
  id,
  userId: user.id,
  provider,
  subject,
  label,
  secret: secret ?? null,
  createdAt,
});

const isTaken = (error: unknown): boolean =>
  error instanceof UniqueConstraintViolationException &&
  (error as { constraint?: string }).constraint === 'user_identity_subject_unique';

/** The ways in which users are known again. */
export class Identities {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  async find(provider: IdentityProvider, subject: string): Promise<IdentityRow | undefined> {
    const identity = await this.#orm.em.fork().findOne(UserIdentity, { provider, subject });
    return identity === null ? undefined : toRow(identity);
  }

  /** Oldest first. */
  async list(userId: string): Promise<readonly IdentityRow[]> {
    const all = await this.#orm.em.fork().find(UserIdentity, { user: userId }, { orderBy: { createdAt: 'asc' } });
    return all.map(toRow);
  }

  /** Another way for a user that is there. False when it is somebody's already. */
  async add(userId: string, identity: NewIdentity): Promise<boolean> {
    try {
      await this.#orm.em.fork().insert(UserIdentity, this.#rowOf(userId, identity));
      return true;
    } catch (error) {
      if (isTaken(error)) return false;
      throw error;
    }
  }

  /** A new user with this way to be known again; undefined when it is somebody's already. */
  async createUser(displayName: string, identity: NewIdentity): Promise<UserRow | undefined> {
    const user = newUser(randomUUID(), displayName);
    try {
      await this.#orm.em.fork().transactional(async (em) => {
        await em.insert(UserAccount, { ...user });
        await em.insert(UserIdentity, this.#rowOf(user.id, identity));
      });
      return user;
    } catch (error) {
      if (isTaken(error)) return undefined;
      throw error;
    }
  }

  /** The user that is known so. */
  async userOf(provider: IdentityProvider, subject: string): Promise<UserRow | undefined> {
    const identity = await this.#orm.em.fork().findOne(UserIdentity, { provider, subject }, { populate: ['user'] });
    return identity === null ? undefined : toUserRow(identity.user as UserAccount);
  }

  /** What Telegram calls a user who wants to be told of turns; nothing for everybody else. */
  async turnListeners(userId: string): Promise<readonly string[]> {
    const found = await this.#orm.em
      .fork()
      .find(UserIdentity, { provider: 'telegram', user: { id: userId, turnMessages: true } }, { fields: ['subject'] });
    return found.map(({ subject }) => subject);
  }

  async changeSecret(id: string, secret: string): Promise<void> {
    await this.#orm.em.fork().nativeUpdate(UserIdentity, { id }, { secret });
  }

  /** False when it is not `from` any more. */
  async replaceSecret(id: string, from: string | null, secret: string): Promise<boolean> {
    return (await this.#orm.em.fork().nativeUpdate(UserIdentity, { id, secret: from }, { secret })) > 0;
  }

  async remove(userId: string, id: string): Promise<boolean> {
    return (await this.#orm.em.fork().nativeDelete(UserIdentity, { id, user: userId })) > 0;
  }

  #rowOf(userId: string, identity: NewIdentity) {
    return { id: randomUUID(), user: userId, ...identity, createdAt: new Date() };
  }
}
