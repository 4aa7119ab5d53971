import type { MikroORM } from '@mikro-orm/core';
import { Membership } from '../entities/Membership.ts';
import { SheetAskRow } from '../entities/SheetAskRow.ts';

export interface WaitingAskRow {
  readonly sessionId: string;
  readonly table: string;
  readonly sheetId: string;
  readonly characterId: string;
  readonly character: string;
  readonly askedAt: Date;
}

/** What waits for the owners of characters. The table decides whether it still does: this list is how they find it. */
export class SheetAsks {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  /** Asking again makes it no newer. */
  async put(ask: Pick<WaitingAskRow, 'sessionId' | 'sheetId' | 'characterId'>): Promise<void> {
    const { sessionId: session, characterId: character, sheetId } = ask;
    await this.#orm.em
      .fork()
      .upsert(SheetAskRow, { session, sheetId, character, askedAt: new Date() }, { onConflictAction: 'ignore' });
  }

  async remove(sessionId: string, sheetId: string): Promise<void> {
    await this.#orm.em.fork().nativeDelete(SheetAskRow, { session: sessionId, sheetId });
  }

  /** Only where the character is that user's. */
  async removeOf(ownerId: string, sessionId: string, sheetId: string): Promise<void> {
    const own = await this.#orm.em
      .fork()
      .findOne(SheetAskRow, { session: sessionId, sheetId, character: { owner: ownerId } });
    if (own) await this.remove(sessionId, sheetId);
  }

  /** At tables where the owner still is; the oldest first. */
  async listFor(ownerId: string): Promise<readonly WaitingAskRow[]> {
    const em = this.#orm.em.fork();
    const asks = await em.find(
      SheetAskRow,
      { character: { owner: ownerId } },
      { populate: ['session', 'character'], orderBy: { askedAt: 'asc' } },
    );
    const at = await em.find(Membership, { user: ownerId, session: { $in: asks.map(({ session }) => session.id) } });
    const tables = new Set(at.map(({ session }) => session.id));
    return asks.flatMap(({ session, sheetId, character, askedAt }) =>
      tables.has(session.id)
        ? [
            {
              sessionId: session.id,
              table: session.name,
              sheetId,
              characterId: character.id,
              character: character.name,
              askedAt,
            },
          ]
        : [],
    );
  }
}
