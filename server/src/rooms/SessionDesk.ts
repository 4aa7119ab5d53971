import { CLOSE } from '@tallow/shared/contracts';
import type { UserId } from '@tallow/shared/kernel';
import { view, viewerOf, viewEntry, viewLog, type LogEntry, type TableEvent, type TableState, type TableView, type Viewer } from '@tallow/shared/table';
import type { PublishedStep } from '../actors/index.ts';
import type { Seat, TableClient } from './Seat.ts';
import { walksFor, walksIn } from './walks.ts';

/** Beyond this many seats screens are brought up to date together, at most once in `CROWD_PACE_MS`. */
const CROWD = 24;
const CROWD_PACE_MS = 33;

interface KnownView {
  readonly state: TableState;
  readonly viewer: Viewer;
  readonly online: ReadonlySet<UserId>;
  readonly view: TableView;
}

/** Keeps every seat's screen in step with the committed state. */
export class SessionDesk {
  readonly seats = new Set<Seat>();
  readonly #flushed: () => void;
  #online: ReadonlySet<UserId> = new Set();
  #told: readonly LogEntry[];
  #state: TableState;
  #timer: NodeJS.Timeout | undefined;
  readonly #views = new Map<Seat, KnownView>();

  /** `flushed` sends the frames that have become due. */
  constructor(state: TableState, flushed: () => void) {
    this.#state = state;
    this.#told = state.log;
    this.#flushed = flushed;
  }

  /** Shows a new committed state: at once, or soon when the room is crowded. */
  update(state: TableState, steps: readonly PublishedStep<TableEvent>[] = []): void {
    this.#showWalks(state, steps);
    this.#state = state;
    if (this.seats.size <= CROWD) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), CROWD_PACE_MS);
  }

  #showWalks(after: TableState, steps: readonly PublishedStep<TableEvent>[]): void {
    const walks = walksIn(this.#state, after, steps);
    if (walks.length === 0) return;
    for (const seat of this.seats) if (seat.connected) for (const walk of walksFor(after, walks, this.viewerFor(seat))) seat.client.send('event.signal', walk);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const fresh = entriesAfter(this.#told, this.#state.log);
    this.#told = this.#state.log;
    for (const seat of this.seats) seat.show(this.viewFor(seat));
    this.#flushed();
    for (const entry of fresh) for (const seat of this.seats) this.#tell(seat, entry);
  }

  #tell(seat: Seat, entry: LogEntry): void {
    const line = viewEntry(entry, viewerOf(this.#state, seat.userId));
    if (line) seat.tell(line);
  }

  /** The seat that a browser tab has. */
  seatOf(tabId: string): Seat | undefined {
    for (const seat of this.seats) if (seat.claim.tabId === tabId) return seat;
    return undefined;
  }

  /** Shows a newcomer the table, and tells somebody who comes back what they missed. */
  add(seat: Seat): void {
    seat.show(this.viewFor(seat));
    this.seats.add(seat);
    this.#presenceChanged();
    const { lastSequence } = seat.claim;
    if (lastSequence === undefined) return;
    for (const line of viewLog(this.#state, viewerOf(this.#state, seat.userId), lastSequence)) seat.tell(line);
  }

  remove(seat: Seat): void {
    this.#views.delete(seat);
    if (this.seats.delete(seat)) this.#presenceChanged();
  }

  /** A newer connection of the same tab takes over. */
  replace(seat: Seat): void {
    seat.replaced = true;
    this.remove(seat);
    if (seat.connected) seat.client.leave(CLOSE.replaced);
  }

  /** The line is dead; the seat is kept for a while. */
  lose(seat: Seat): void {
    seat.connected = false;
    this.#presenceChanged();
  }

  regain(seat: Seat, client: TableClient, now: number): void {
    seat.client = client;
    seat.connected = true;
    seat.touch(now);
    seat.screen.restart(this.viewFor(seat));
    this.#presenceChanged();
  }

  #presenceChanged(): void {
    const online = new Set<UserId>();
    for (const seat of this.seats) if (seat.connected) online.add(seat.userId);
    if (online.size === this.#online.size && [...online].every((id) => this.#online.has(id))) return;
    this.#online = online;
    this.update(this.#state);
  }

  viewerFor(seat: Seat): Viewer {
    const viewer = viewerOf(this.#state, seat.userId);
    const isLooking = viewer.role === 'gm' && seat.viewAs && this.#state.members.has(seat.viewAs);
    return isLooking ? viewerOf(this.#state, seat.viewAs!) : viewer;
  }

  /** What the seat may know of the committed state, looked up once a state. */
  viewFor(seat: Seat): TableView {
    const [state, viewer, online] = [this.#state, this.viewerFor(seat), this.#online];
    const known = this.#views.get(seat);
    if (known?.state === state && known.viewer === viewer && known.online === online) return known.view;
    const fresh = { state, viewer, online, view: view(state, viewer, online) };
    this.#views.set(seat, fresh);
    return fresh.view;
  }

  close(): void {
    clearTimeout(this.#timer);
  }
}

/** The entries that `now` has gained over `then`; both are windows on the same growing list. */
function entriesAfter(then: readonly LogEntry[], now: readonly LogEntry[]): readonly LogEntry[] {
  if (then === now) return [];
  const last = then.at(-1);
  const at = last === undefined ? -1 : now.lastIndexOf(last);
  return now.slice(at + 1);
}
