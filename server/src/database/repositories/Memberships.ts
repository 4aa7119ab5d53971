import type { MikroORM } from '@mikro-orm/core';
import { Membership, type MemberRole } from '../entities/Membership.ts';

export interface MembershipRow {
  readonly sessionId: string;
  readonly userId: string;
  readonly role: MemberRole;
  readonly joinedAt: Date;
}

const toRow = ({ session, user, role, joinedAt }: Membership): MembershipRow => ({
  sessionId: session.id,
  userId: user.id,
  role,
  joinedAt,
});

export class Memberships {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  async find(sessionId: string, userId: string): Promise<MembershipRow | undefined> {
    const membership = await this.#orm.em.fork().findOne(Membership, { session: sessionId, user: userId });
    return membership === null ? undefined : toRow(membership);
  }

  /** A new member, or another role for one. */
  async set(sessionId: string, userId: string, role: MemberRole): Promise<void> {
    const row = { session: sessionId, user: userId, role, joinedAt: new Date() };
    await this.#orm.em.fork().upsert(Membership, row, { onConflictAction: 'merge', onConflictMergeFields: ['role'] });
  }

  /** Everybody's role, by user id. */
  async roles(sessionId: string): Promise<ReadonlyMap<string, MemberRole>> {
    const memberships = await this.#orm.em.fork().find(Membership, { session: sessionId });
    return new Map(memberships.map(({ user, role }) => [user.id, role]));
  }

  /** False when there was nothing to remove. */
  async remove(sessionId: string, userId: string): Promise<boolean> {
    return (await this.#orm.em.fork().nativeDelete(Membership, { session: sessionId, user: userId })) > 0;
  }
}
