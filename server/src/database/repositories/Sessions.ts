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
  readonly campaignId: string | null;
  /** Whoever brings the join code waits until a GM lets them in. */
  readonly knock: boolean;
  readonly archivedAt: Date | null;
  readonly createdAt: Date;
}

export type NewSession = Omit<SessionRow, 'campaignId' | 'createdAt' | 'archivedAt' | 'knock'> & {
  readonly campaignId?: string | null;
};

const toRow = (session: GameSession): SessionRow => {
  const { id, name, ruleset, joinCode, createdBy, campaign, knock, archivedAt, createdAt } = session;
  return {
    id,
    name,
    ruleset,
    joinCode,
    createdBy,
    campaignId: campaign?.id ?? null,
    knock,
    archivedAt: archivedAt ?? null,
    createdAt,
  };
};

/** A session in somebody's list. */
export interface ListedSession extends SessionRow {
  readonly role: MemberRole;
  readonly memberCount: number;
  readonly hasActiveGm: boolean;
}

const isCodeTaken = (error: unknown): boolean =>
  error instanceof UniqueConstraintViolationException &&
  (error as { constraint?: string }).constraint === 'game_session_join_code_unique';

const ACTED_AT = 'select distinct session_id as id from action_event where actor_id = ?';

export class Sessions {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  /**
   * Stores the session together with its creator's gm membership. Undefined when the join code is taken: make another.
   */
  async create(session: NewSession): Promise<SessionRow | undefined> {
    const row: SessionRow = { campaignId: null, ...session, knock: false, archivedAt: null, createdAt: new Date() };
    try {
      await this.#orm.em.fork().transactional(async (em) => {
        const { campaignId, ...rest } = row;
        await em.insert(GameSession, { ...rest, campaign: campaignId });
        await em.insert(Membership, { session: row.id, user: row.createdBy, role: 'gm', joinedAt: row.createdAt });
      });
      return row;
    } catch (error) {
      if (isCodeTaken(error)) return undefined;
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
  async listForUser(userId: string): Promise<readonly ListedSession[]> {
    const em = this.#orm.em.fork();
    const memberships = await em.find(
      Membership,
      { user: userId },
      { populate: ['session'], orderBy: { session: { createdAt: 'desc', id: 'asc' } } },
    );
    const all = await em.find(
      Membership,
      { session: { $in: memberships.map(({ session }) => session.id) } },
      { fields: ['session', 'role'] },
    );
    const roles = Map.groupBy(all, ({ session }) => session.id);
    return memberships.map(({ session, role }) => {
      const seats = roles.get(session.id) ?? [];
      return {
        ...toRow(session),
        role,
        memberCount: seats.length,
        hasActiveGm: seats.some((seat) => seat.role === 'gm'),
      };
    });
  }

  /** Sessions that a user opened and left, and in which nobody else became GM: newest first. */
  async listWithoutGm(createdBy: string): Promise<readonly SessionRow[]> {
    const em = this.#orm.em.fork();
    const opened = await em.find(GameSession, { createdBy }, { orderBy: { createdAt: 'desc', id: 'asc' } });
    const kept = await em.find(
      Membership,
      { session: { $in: opened.map(({ id }) => id) }, $or: [{ user: createdBy }, { role: 'gm' }] },
      { fields: ['session'] },
    );
    const led = new Set(kept.map(({ session }) => session.id));
    return opened.filter(({ id }) => !led.has(id)).map(toRow);
  }

  /** Sessions that a user is at, or ever did something at. */
  async listTouchedBy(userId: string): Promise<readonly SessionRow[]> {
    const em = this.#orm.em.fork();
    const seated = await em.find(Membership, { user: userId }, { fields: ['session'] });
    const acted: readonly { readonly id: string }[] = await em.getConnection().execute(ACTED_AT, [userId]);
    const ids = new Set([...seated.map(({ session }) => session.id), ...acted.map(({ id }) => id)]);
    return (await em.find(GameSession, { id: { $in: [...ids] } })).map(toRow);
  }

  /** Sessions that a user opened and that still are there. */
  countOpenedBy(userId: string): Promise<number> {
    return this.#orm.em.fork().count(GameSession, { createdBy: userId });
  }

  /** Newest first: the sessions of a campaign. */
  async listOfCampaign(campaignId: string): Promise<readonly SessionRow[]> {
    const all = await this.#orm.em
      .fork()
      .find(GameSession, { campaign: campaignId }, { orderBy: { createdAt: 'desc' } });
    return all.map(toRow);
  }

  async change(id: string, changes: Partial<Pick<SessionRow, 'name' | 'knock' | 'archivedAt'>>): Promise<void> {
    await this.#orm.em.fork().nativeUpdate(GameSession, { id }, changes);
  }

  /** From now on only the new code is good. False when it is taken. */
  async changeJoinCode(id: string, joinCode: string): Promise<boolean> {
    try {
      await this.#orm.em.fork().nativeUpdate(GameSession, { id }, { joinCode });
      return true;
    } catch (error) {
      if (isCodeTaken(error)) return false;
      throw error;
    }
  }

  /** Takes memberships, journal and snapshots along. False when there was no such session. */
  async delete(id: string): Promise<boolean> {
    return this.#orm.em.fork().transactional(async (em) => {
      await em.nativeDelete(SessionLease, { session: id }); // first, as a journal batch takes them: lease, then session
      return (await em.nativeDelete(GameSession, { id })) > 0;
    });
  }

  async #findOne(where: { readonly id: string } | { readonly joinCode: string }): Promise<SessionRow | undefined> {
    const session = await this.#orm.em.fork().findOne(GameSession, where);
    return session === null ? undefined : toRow(session);
  }
}
