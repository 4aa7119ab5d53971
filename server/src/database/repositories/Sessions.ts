import { UniqueConstraintViolationException, type MikroORM } from '@mikro-orm/core';
import { GameSession } from '../entities/GameSession.ts';
import { Membership, type MemberRole } from '../entities/Membership.ts';
import { SessionLease } from '../entities/SessionLease.ts';

export interface SessionRow {
  readonly id: string;
  readonly name: string;
  readonly ruleset: string;
  readonly joinCode: string;
  readonly createdBy: string;
  readonly createdAt: Date;
}

export type NewSession = Omit<SessionRow, 'createdAt'>;

const toRow = ({ id, name, ruleset, joinCode, createdBy, createdAt }: GameSession): SessionRow => ({ id, name, ruleset, joinCode, createdBy, createdAt });

export class Sessions {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  /** Stores the session together with its creator's gm membership. Undefined when the join code is taken: make another. */
  async create(session: NewSession): Promise<SessionRow | undefined> {
    const row: SessionRow = { ...session, createdAt: new Date() };
    try {
      await this.#orm.em.fork().transactional(async (em) => {
        await em.insert(GameSession, { ...row });
        await em.insert(Membership, { session: row.id, user: row.createdBy, role: 'gm', joinedAt: row.createdAt });
      });
      return row;
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException && (error as { constraint?: string }).constraint === 'game_session_join_code_unique') return undefined;
      throw error;
    }
  }

  findById(id: string): Promise<SessionRow | undefined> {
    return this.#findOne({ id });
  }

  findByJoinCode(joinCode: string): Promise<SessionRow | undefined> {
    return this.#findOne({ joinCode });
  }

  /** Newest session first. */
  async listForUser(userId: string): Promise<readonly (SessionRow & { readonly role: MemberRole })[]> {
    const memberships = await this.#orm.em.fork().find(Membership, { user: userId }, { populate: ['session'], orderBy: { session: { createdAt: 'desc', id: 'asc' } } });
    return memberships.map(({ session, role }) => ({ ...toRow(session), role }));
  }

  /** Takes memberships, journal and snapshots along. False when there was no such session. */
  async delete(id: string): Promise<boolean> {
    return this.#orm.em.fork().transactional(async (em) => {
      await em.nativeDelete(SessionLease, { session: id }); // first, as a journal batch takes them: lease, then session
      return await em.nativeDelete(GameSession, { id }) > 0;
    });
  }

  async #findOne(where: { readonly id: string } | { readonly joinCode: string }): Promise<SessionRow | undefined> {
    const session = await this.#orm.em.fork().findOne(GameSession, where);
    return session === null ? undefined : toRow(session);
  }
}
