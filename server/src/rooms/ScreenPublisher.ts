import { CLOSE } from '@tallow/shared/contracts';
import type { UserId } from '@tallow/shared/kernel';
import {
  view,
  viewerOf,
  viewEntry,
  viewLog,
  type LogEntry,
  type TableEvent,
  type TableState,
  type TableView,
  type Viewer,
} from '@tallow/shared/table';
import type { PublishedStep } from '../actors/index.ts';
import QuickLRU from 'quick-lru';
import { PatchTimer, patchIntervalMs } from './PatchTimer.ts';
import type { Guard } from './guard.ts';
import type { Seat, TableClient } from './Seat.ts';
import { walksFor, walksIn } from './walks.ts';

interface KnownView {
  readonly state: TableState;
  readonly viewer: Viewer;
  readonly online: ReadonlySet<UserId>;
  readonly view: TableView;
}

export interface PublisherPorts {
  /** Sends a seat what changed on its screen, if anything did. */
  sendFrame(seat: Seat): void;
  /** Hears that somebody came or went. */
  presenceChanged(): void;
  /** How busy the process is, from 0 to 1. */
  load(): number;
  /** Milliseconds that never jump. */
  elapsed(): number;
  /** Does what a tick brings. */
  readonly guard: Guard;
}

/** Members whose last look is kept: programs ask again and again. */
const MAX_LOOKED = 50;
const STRAINED_EVERY_MS = 60_000;

/** Keeps every seat's screen in step with the committed state. */
export class ScreenPublisher {
  readonly seats = new Set<Seat>();
  readonly #ports: PublisherPorts;
  readonly #patchTimer: PatchTimer;
  #online: ReadonlySet<UserId> = new Set();
  #state: TableState;
  readonly #views = new Map<Seat, KnownView>();
  /** What members without a seat here looked at last. */
  readonly #looked = new QuickLRU<UserId, KnownView>({ maxSize: MAX_LOOKED });
  #strainedToldAt = -Infinity;

  constructor(state: TableState, ports: PublisherPorts) {
    this.#state = state;
    this.#ports = ports;
    this.#patchTimer = new PatchTimer(ports.elapsed, () => ports.guard(() => this.flush()));
  }

  /**
   * Shows a new committed state: at once to those who acted, to all others with the table's next tick when the server
   * is busy or the table crowded.
   */
  update(state: TableState, steps: readonly PublishedStep<TableEvent>[] = []): void {
    this.#showWalks(state, steps);
    this.#state = state;
    const intervalMs = patchIntervalMs(this.#ports.load(), this.seats.size);
    if (intervalMs === 0) {
      this.flush();
      return;
    }
    const acting: Seat[] = [];
    for (const seat of this.seats) if (steps.some(({ actor }) => actor === seat.userId)) acting.push(seat);
    this.#show(acting);
    this.#patchTimer.request(intervalMs);
  }

  #showWalks(after: TableState, steps: readonly PublishedStep<TableEvent>[]): void {
    const walks = walksIn(this.#state, after, steps);
    if (walks.length === 0) return;
    for (const seat of this.seats)
      if (seat.connected)
        for (const walk of walksFor(after, walks, this.viewerFor(seat))) seat.client.send('event.signal', walk);
  }

  /** Everybody's screen and log are up to date now. */
  flush(): void {
    this.#patchTimer.stop();
    this.#show(this.seats);
  }

  /**
   * First what happened, then the lines about it; one seat after the other, while what it has is at hand. A seat whose
   * line is dead catches up when it is back.
   */
  #show(seats: Iterable<Seat>): void {
    for (const seat of seats) {
      if (!seat.connected) continue;
      seat.show(this.viewFor(seat));
      this.#ports.sendFrame(seat);
      this.#tellNews(seat);
    }
  }

  #tellNews(seat: Seat): void {
    const { log } = this.#state;
    if (seat.log === log) return;
    const reader = viewerOf(this.#state, seat.userId);
    for (const entry of entriesAfter(seat.log, log)) {
      const line = viewEntry(entry, reader);
      if (line) seat.tell(line);
    }
    seat.log = log;
  }

  /** One seat's screen is up to date now. */
  refresh(seat: Seat): void {
    this.#show([seat]);
  }

  /** The seat that a browser tab has. */
  seatOf(tabId: string): Seat | undefined {
    for (const seat of this.seats) if (seat.claim.tabId === tabId) return seat;
    return undefined;
  }

  /** Shows a newcomer the table, and tells somebody who comes back what they missed. */
  add(seat: Seat): void {
    seat.show(this.viewFor(seat));
    seat.log = this.#state.log;
    this.seats.add(seat);
    this.#presenceChanged();
    const { lastSequence } = seat.claim;
    if (lastSequence === undefined) return;
    for (const line of viewLog(this.#state, viewerOf(this.#state, seat.userId), lastSequence)) seat.tell(line);
  }

  remove(seat: Seat): void {
    this.#views.delete(seat);
    this.seats.delete(seat);
    this.#presenceChanged();
  }

  /** Somebody is no member any more: the seat is empty before anything else is shown. */
  dismiss(seat: Seat, code: number = CLOSE.removed): void {
    this.#views.delete(seat);
    this.seats.delete(seat);
    seat.replaced = true;
    if (seat.connected) seat.client.leave(code);
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
    this.#tellNews(seat);
    this.#presenceChanged();
  }

  #presenceChanged(): void {
    const online = new Set<UserId>();
    for (const seat of this.seats) if (seat.connected) online.add(seat.userId);
    if (online.size === this.#online.size && [...online].every((id) => this.#online.has(id))) return;
    this.#online = online;
    this.update(this.#state);
    this.#ports.presenceChanged();
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
    const earlier = known?.viewer === viewer ? known : undefined;
    const fresh = { state, viewer, online, view: view(state, viewer, online, earlier) };
    this.#views.set(seat, fresh);
    return fresh.view;
  }

  /** What a member may know of the committed state, whether they have a seat here or not; undefined for a stranger. */
  viewOf(userId: UserId): TableView | undefined {
    const [state, online] = [this.#state, this.#online];
    const viewer = viewerOf(state, userId);
    if (viewer.role === 'stranger') return undefined;
    const known = this.#looked.get(userId);
    if (known?.state === state && known.viewer === viewer && known.online === online) return known.view;
    const earlier = known?.viewer === viewer ? known : undefined;
    const fresh = { state, viewer, online, view: view(state, viewer, online, earlier) };
    this.#looked.set(userId, fresh);
    return fresh.view;
  }

  /** Tells GMs, now and then, that steps have to wait for their turn. */
  tellStrained(): void {
    const now = this.#ports.elapsed();
    if (now - this.#strainedToldAt < STRAINED_EVERY_MS) return;
    this.#strainedToldAt = now;
    for (const seat of this.seats)
      if (seat.connected && viewerOf(this.#state, seat.userId).role === 'gm') seat.client.send('event.strained', {});
  }

  close(): void {
    this.#patchTimer.stop();
  }
}

/**
 * The entries that `now` has gained over `then`; both are windows on the same growing list, from whose middle some may
 * be gone.
 */
function entriesAfter(then: readonly LogEntry[], now: readonly LogEntry[]): readonly LogEntry[] {
  if (then === now) return [];
  return now.slice(now.findLastIndex((entry) => then.lastIndexOf(entry) >= 0) + 1);
}
