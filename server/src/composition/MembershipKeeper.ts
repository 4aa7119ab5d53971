import { setTimeout as sleep } from 'node:timers/promises';
import type { Role, TableEvent, TableState } from '@tallow/shared/table';

/** The list of memberships that people find their sessions by. */
export interface MembershipRows {
  set(sessionId: string, userId: string, role: Role): Promise<void>;
  remove(sessionId: string, userId: string): Promise<unknown>;
  roles(sessionId: string): Promise<ReadonlyMap<string, Role>>;
  /** Makes the join code of a session useless, and another one good. */
  renewCode(sessionId: string): Promise<unknown>;
  /** Nobody may go on with what was known of this membership. */
  forget(sessionId: string, userId: string): Promise<void>;
}

/** Pauses (ms) before what failed is tried again. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000];

/**
 * Brings the rows in step with the journal, which decides: one change after the other for each session, in the order of
 * its events, tried again when the database fails. What is given up is put right when the session is opened next.
 */
export class MembershipKeeper {
  readonly #rows: MembershipRows;
  readonly #failed: (cause: unknown, sessionId: string) => void;
  readonly #queues = new Map<string, Promise<void>>();

  constructor(rows: MembershipRows, failed: (cause: unknown, sessionId: string) => void) {
    this.#rows = rows;
    this.#failed = failed;
  }

  /** What became of a member. Goes on in the background. */
  follow(sessionId: string, event: TableEvent): void {
    switch (event.type) {
      case 'MemberJoined':
      case 'RoleChanged':
        return this.#enqueue(sessionId, () => this.#set(sessionId, event.userId, event.role));
      case 'MemberForgotten':
        return this.#enqueue(sessionId, () => this.#remove(sessionId, event.userId, false));
      case 'MemberLeft':
        return this.#enqueue(sessionId, () => this.#remove(sessionId, event.userId, event.removed));
    }
  }

  /** A session was opened: rows that say something else than its members are put right. */
  reconcile({ sessionId, members, formerMembers, creatorId, version }: TableState): void {
    if (version === 0) return;
    this.#enqueue(sessionId, async () => {
      const rows = await this.#rows.roles(sessionId);
      for (const { id, role } of members.values()) if (rows.get(id) !== role) await this.#set(sessionId, id, role);
      const isExpected = (userId: string): boolean => userId === creatorId && !formerMembers.has(creatorId);
      for (const userId of rows.keys())
        if (!members.has(userId as never) && !isExpected(userId)) await this.#remove(sessionId, userId, false);
    });
  }

  /** Resolves when the rows of a session say what its journal says, or will not soon. */
  async settled(sessionId: string): Promise<void> {
    await this.#queues.get(sessionId);
  }

  async #set(sessionId: string, userId: string, role: Role): Promise<void> {
    await this.#rows.set(sessionId, userId, role);
    await this.#rows.forget(sessionId, userId);
  }

  async #remove(sessionId: string, userId: string, andCode: boolean): Promise<void> {
    await this.#rows.remove(sessionId, userId);
    await this.#rows.forget(sessionId, userId);
    if (andCode) await this.#rows.renewCode(sessionId);
  }

  #enqueue(sessionId: string, work: () => Promise<void>): void {
    const done = (this.#queues.get(sessionId) ?? Promise.resolve()).then(() => this.#insist(sessionId, work));
    this.#queues.set(sessionId, done);
    void done.then(() => {
      if (this.#queues.get(sessionId) === done) this.#queues.delete(sessionId);
    });
  }

  /** Never rejects. */
  async #insist(sessionId: string, work: () => Promise<void>): Promise<void> {
    for (const pauseMs of [...PAUSES_MS, undefined]) {
      try {
        return await work();
      } catch (cause) {
        if (pauseMs === undefined) return this.#failed(cause, sessionId);
        await sleep(pauseMs, undefined, { ref: false });
      }
    }
  }
}
