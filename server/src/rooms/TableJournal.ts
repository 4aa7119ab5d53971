import { randomInt } from 'node:crypto';
import type { SessionId } from '@tallow/shared/kernel';
import {
  advance,
  EVENT_VERSION,
  fromSnapshot,
  newTable,
  SNAPSHOT_VERSION,
  toSnapshot,
  type TableEvent,
  type TableSnapshot,
  type TableState,
} from '@tallow/shared/table';
import type { UserId } from '@tallow/shared/kernel';
import type { ActorJournal, ActorRow, AppendListener, Opened } from '../actors/index.ts';
import { upcast, type Journal, type StoredRow } from '../journal/index.ts';
import type { RoomLog } from './RoomPorts.ts';

/** Accepted intents remembered across a restart. */
const REMEMBERED_INTENTS = 2_000;
/**
 * Steps between two snapshots; each session adds a share of its own, or busy tables would all write at the same moment.
 */
const SNAPSHOT_EVERY = 500;
const SNAPSHOT_SPREAD = 500;

function replay(state: TableState, row: StoredRow): TableState {
  const events = upcast(row.payload, row.version, EVENT_VERSION) as readonly TableEvent[];
  return advance(state, events, { seq: row.seq, actor: row.actorId as UserId, at: row.at });
}

export interface TableIdentity {
  readonly sessionId: SessionId;
  readonly name: string;
  readonly ruleset: string;
  readonly creatorId: UserId;
}

/** One session's journal: rows to state and back. */
export class TableJournal implements ActorJournal<TableState> {
  readonly #journal: Journal;
  readonly #sessionId: SessionId;
  readonly #name: string;
  readonly #ruleset: string;
  readonly #creatorId: UserId;
  readonly #log: RoomLog;
  #snapshotAt = 0;
  readonly #snapshotEvery = SNAPSHOT_EVERY + randomInt(SNAPSHOT_SPREAD);

  readonly #keep: number;

  /** `keep` steps of the past stay in the journal, and all chat. */
  constructor(journal: Journal, { sessionId, name, ruleset, creatorId }: TableIdentity, log: RoomLog, keep = Infinity) {
    this.#keep = keep;
    this.#log = log;
    this.#journal = journal;
    this.#sessionId = sessionId;
    this.#name = name;
    this.#ruleset = ruleset;
    this.#creatorId = creatorId;
  }

  async open(): Promise<Opened<TableState>> {
    const { epoch, snapshot, tail } = await this.#journal.open(this.#sessionId);
    const creatorId = this.#creatorId;
    const start = snapshot
      ? { ...fromSnapshot(snapshot.state as TableSnapshot, snapshot.version), creatorId }
      : newTable(this.#sessionId, this.#name, this.#ruleset, creatorId);
    this.#snapshotAt = snapshot?.seq ?? 0;
    const recent = await this.#journal.recentIntents(this.#sessionId, REMEMBERED_INTENTS);
    return { epoch, state: tail.reduce(replay, start), answered: recent.toReversed() };
  }

  /** Whether nobody took the session over since. */
  isHeld(epoch: number): Promise<boolean> {
    return this.#journal.isHeld(this.#sessionId, epoch);
  }

  append(listener: AppendListener, row: ActorRow): void {
    this.#journal.append(listener, { ...row, sessionId: this.#sessionId, version: EVENT_VERSION });
  }

  /** The room closes: who opens the session next need not wait for this process. Never rejects. */
  async release(epoch: number): Promise<void> {
    await this.#journal
      .release(this.#sessionId, epoch)
      .catch((err: unknown) => this.#log.warn({ err, session: this.#sessionId }, 'A session could not be released'));
  }

  /**
   * Writes a snapshot when enough has happened since the last one, or `always`. Never rejects: the journal has
   * everything all the same.
   */
  async snapshot(state: TableState, epoch: number, always: boolean): Promise<void> {
    const due = always ? state.version > this.#snapshotAt : state.version - this.#snapshotAt >= this.#snapshotEvery;
    if (!due) return;
    this.#snapshotAt = state.version;
    try {
      const isSaved = await this.#journal.saveSnapshot(
        this.#sessionId,
        { seq: state.version, version: SNAPSHOT_VERSION, state: JSON.stringify(toSnapshot(state)) },
        epoch,
      );
      if (isSaved && state.version > this.#keep) await this.#journal.trim(this.#sessionId, state.version - this.#keep);
    } catch (err) {
      this.#log.warn({ err, session: this.#sessionId }, 'A snapshot could not be saved');
    }
  }
}
