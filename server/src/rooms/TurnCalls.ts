import type { SheetId, UserId } from '@tallow/shared/kernel';
import type { TableEvent, TableState } from '@tallow/shared/table';
import type { PublishedStep } from '../actors/index.ts';
import type { ScreenPublisher } from './ScreenPublisher.ts';

/** Hears that somebody's turn began while they are not seated at the table. Answers at once and never throws. */
export interface TurnListener {
  begun(turn: {
    readonly sessionId: string;
    readonly userId: string;
    /** What they may know of it now; null when it is over, or they have sat down. */
    readonly look: () => { readonly name: string; readonly table: string } | null;
  }): void;
}

/**
 * Calls people to the table whose turn begins while they are away: after the commit, and only from steps that were
 * played just now. Who is seated with a live connection sees the turn itself.
 */
export class TurnCalls {
  readonly #listener: TurnListener | undefined;
  readonly #publisher: Pick<ScreenPublisher, 'seats' | 'viewOf'>;

  constructor(listener: TurnListener | undefined, publisher: Pick<ScreenPublisher, 'seats' | 'viewOf'>) {
    this.#listener = listener;
    this.#publisher = publisher;
  }

  follow(after: TableState, steps: readonly PublishedStep<TableEvent>[]): void {
    if (!this.#listener) return;
    if (!steps.some(({ events }) => events.some(({ type }) => type === 'TurnSet'))) return;
    const sheetId = after.encounter?.turnOf ?? null;
    const ownerId = sheetId === null ? null : (after.sheets.get(sheetId)?.ownerId ?? null);
    if (sheetId === null || ownerId === null || this.#isSeated(ownerId)) return;
    const look = (): { name: string; table: string } | null => this.#look(sheetId, ownerId);
    this.#listener.begun({ sessionId: after.sessionId, userId: ownerId, look });
  }

  #isSeated(userId: UserId): boolean {
    for (const seat of this.#publisher.seats) if (seat.connected && seat.userId === userId) return true;
    return false;
  }

  /** Names nothing but what the owner's own view of the table holds. */
  #look(sheetId: SheetId, ownerId: UserId): { name: string; table: string } | null {
    if (this.#isSeated(ownerId)) return null;
    const seen = this.#publisher.viewOf(ownerId);
    const encounter = seen?.encounter;
    if (!encounter || encounter.turnOf !== sheetId) return null;
    return { name: encounter.combatants.get(sheetId)?.name ?? '', table: seen.session.name };
  }
}
