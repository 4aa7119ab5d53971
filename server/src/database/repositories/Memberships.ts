import type { MikroORM } from '@mikro-orm/core';
import { Membership, type MemberRole } from '../entities/Membership.ts';

export interface MembershipRow {
  readonly sessionId: string;
  readonly userId: string;
  readonly role: MemberRole;
  readonly joinedAt: Date;
}

export interface MemberRow extends MembershipRow {
  readonly displayName: string;
}

const toRow = ({ session, user, role, joinedAt }: Membership): MembershipRow => ({ sessionId: session.id, userId: user.id, role, joinedAt });

export class Memberships {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  async find(sessionId: string, userId: string): Promise<MembershipRow | undefined> {
    const membership = await this.#orm.em.fork().findOne(Membership, { session: sessionId, user: userId });
    return membership === null ? undefined : toRow(membership);
  }

  /** Whoever is a member already keeps the role they have; answers what is stored. */
  async add(sessionId: string, userId: string, role: MemberRole): Promise<MembershipRow> {
    const em = this.#orm.em.fork();
    await em.upsert(Membership, { session: sessionId, user: userId, role, joinedAt: new Date() }, { onConflictAction: 'ignore' });
    return toRow(await em.fork().findOneOrFail(Membership, { session: sessionId, user: userId }));
  }

  /** False when there is no such membership. */
  async changeRole(sessionId: string, userId: string, role: MemberRole): Promise<boolean> {
    return await this.#orm.em.fork().nativeUpdate(Membership, { session: sessionId, user: userId }, { role }) > 0;
  }

  /** False when there was nothing to remove. */
  async remove(sessionId: string, userId: string): Promise<boolean> {
    return await this.#orm.em.fork().nativeDelete(Membership, { session: sessionId, user: userId }) > 0;
  }

  /** In the order of joining. */
  async listForSession(sessionId: string): Promise<readonly MemberRow[]> {
    const memberships = await this.#orm.em.fork().find(Membership, { session: sessionId }, { populate: ['user'], orderBy: { joinedAt: 'asc', user: { id: 'asc' } } });
    return memberships.map((membership) => ({ ...toRow(membership), displayName: membership.user.displayName }));
  }
}
