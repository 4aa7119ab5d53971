import { LockMode, type MikroORM } from '@mikro-orm/core';
import { OneTimeCode } from '../entities/OneTimeCode.ts';
import { SignIn } from '../entities/SignIn.ts';
import { toUserRow, type UserRow } from './Users.ts';

export interface SignInRow {
  readonly id: string;
  readonly userId: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly rotatedAt: Date;
}
export interface NewSignIn {
  readonly id: string;
  readonly userId: string;
  readonly secretHash: string;
  readonly device: string;
  readonly expiresAt: Date;
}
/** What a presented secret was: the one that is good, the one just before it, or one that somebody used before. */
export type Rotation =
  | { readonly outcome: 'rotated' | 'repeated'; readonly userId: string }
  | { readonly outcome: 'reused'; readonly userId: string }
  | { readonly outcome: 'unknown' };

const toRow = ({ id, user, device, createdAt, rotatedAt }: SignIn): SignInRow => ({
  id,
  userId: user.id,
  device,
  createdAt,
  rotatedAt,
});

/** The browsers and programs that users signed in with. */
export class SignIns {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  async create({ userId, ...signIn }: NewSignIn): Promise<void> {
    const now = new Date();
    await this.#orm.em.fork().insert(SignIn, { ...signIn, user: userId, rotatedAt: now, createdAt: now });
  }

  /** The user who signed in, while that is good. */
  async userOf(id: string): Promise<UserRow | undefined> {
    const signIn = await this.#orm.em
      .fork()
      .findOne(SignIn, { id, expiresAt: { $gt: new Date() } }, { populate: ['user'] });
    return signIn === null ? undefined : toUserRow(signIn.user as never);
  }

  /**
   * Puts a new secret in the place of the presented one. The one before it is still taken for `graceMs`, without
   * another rotation: two tabs may have asked at once. Any older one was copied: the sign-in ends.
   */
  async rotate(
    id: string,
    presentedHash: string,
    next: { readonly secretHash: string; readonly expiresAt: Date },
    graceMs: number,
  ): Promise<Rotation> {
    return this.#orm.em.fork().transactional(async (em): Promise<Rotation> => {
      const now = new Date();
      const signIn = await em.findOne(
        SignIn,
        { id, expiresAt: { $gt: now } },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (!signIn) return { outcome: 'unknown' };
      const userId = signIn.user.id;
      if (signIn.secretHash === presentedHash) {
        em.assign(signIn, { formerHash: presentedHash, rotatedAt: now, ...next });
        await em.flush();
        return { outcome: 'rotated', userId };
      }
      if (signIn.formerHash === presentedHash && now.getTime() - signIn.rotatedAt.getTime() <= graceMs)
        return { outcome: 'repeated', userId };
      await em.nativeDelete(SignIn, { id });
      return { outcome: 'reused', userId };
    });
  }

  /** Latest used first. */
  async list(userId: string): Promise<readonly SignInRow[]> {
    const all = await this.#orm.em
      .fork()
      .find(SignIn, { user: userId, expiresAt: { $gt: new Date() } }, { orderBy: { rotatedAt: 'desc' } });
    return all.map(toRow);
  }

  async remove(userId: string, id: string): Promise<boolean> {
    return (await this.#orm.em.fork().nativeDelete(SignIn, { id, user: userId })) > 0;
  }

  /** Answers the ids of those that are over now. */
  async removeAll(userId: string): Promise<readonly string[]> {
    const all = await this.list(userId);
    await this.#orm.em.fork().nativeDelete(SignIn, { user: userId });
    return all.map(({ id }) => id);
  }

  async removeExpired(): Promise<void> {
    const em = this.#orm.em.fork();
    const past = { expiresAt: { $lt: new Date() } };
    await em.nativeDelete(SignIn, past);
    await em.nativeDelete(OneTimeCode, past);
  }

  async keepCode(codeHash: string, userId: string, expiresAt: Date): Promise<void> {
    await this.#orm.em.fork().insert(OneTimeCode, { codeHash, user: userId, expiresAt });
  }

  /** The user that a code stands for; it is good once. */
  async takeCode(codeHash: string): Promise<string | undefined> {
    return this.#orm.em.fork().transactional(async (em) => {
      const code = await em.findOne(OneTimeCode, { codeHash }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!code) return undefined;
      await em.nativeDelete(OneTimeCode, { codeHash });
      return code.expiresAt > new Date() ? code.user.id : undefined;
    });
  }
}
