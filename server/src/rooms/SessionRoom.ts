import { randomUUID } from 'node:crypto';
import { Room } from '@colyseus/core';
import { CLOSE, type SignalEvent } from '@tallow/shared/contracts';
import type { SceneId, SessionId, UserId } from '@tallow/shared/kernel';
import { view, viewerOf, type Intent, type Refusal, type TableEvent, type TableState } from '@tallow/shared/table';
import { Actor, type Outcome, type PublishedStep } from '../actors/index.ts';
import { RoomSchema } from '../projection/index.ts';
import { IdleWatch } from './IdleWatch.ts';
import { messagesFor } from './messages.ts';
import { logOf, pictureFor } from './queries.ts';
import { roomPorts } from './RoomPorts.ts';
import { Seat, type SeatClaim, type TableClient } from './Seat.ts';
import { SessionDesk } from './SessionDesk.ts';
import { SignalRelay } from './SignalRelay.ts';
import { tableCore } from './tableCore.ts';
import { TableJournal } from './TableJournal.ts';
import { ViewerSerializer } from './ViewerSerializer.ts';

/** Close codes after which nobody is waited for: the server itself ended the connection. */
const SENT_AWAY: ReadonlySet<unknown> = new Set([CLOSE.shutdown, CLOSE.protocolError, CLOSE.idle, CLOSE.replaced, CLOSE.removed, CLOSE.version]);
/** Seconds that a lost connection keeps its seat. */
const SEAT_KEPT_S = 30;

export interface SessionRoomOptions {
  readonly sessionId: SessionId;
  readonly name: string;
}

/** One live session: wires its clients to its actor. Decides nothing. */
export class SessionRoom extends Room<{ state: RoomSchema; client: TableClient }> {
  override state = new RoomSchema();
  override autoDispose = false;
  override patchRate: number | null = null;
  override maxMessagesPerSecond = 120;
  readonly #ports = roomPorts();
  #journal!: TableJournal;
  #actor!: Actor<TableState, Intent, TableEvent, Refusal>;
  #desk!: SessionDesk;
  #relay!: SignalRelay;
  #idle!: IdleWatch;
  #linger: NodeJS.Timeout | undefined;

  override messages = messagesFor({
    now: () => this.#ports.now(),
    submit: (seat, intent, intentId) => this.#actor.submit({ intent, intentId, actor: seat.userId, system: false }),
    signal: (seat, signal: SignalEvent) => this.#relay.offer(seat, signal),
    viewAs: (seat, userId) => {
      seat.viewAs = userId as UserId | null;
      this.#desk.flush();
    },
    log: (cause, what) => this.#ports.log.error({ err: cause, room: this.roomId, what }, 'An intent failed'),
  });

  /** The state setter always brings a stock serializer along. */
  override setSerializer(): void {
    super.setSerializer(new ViewerSerializer());
  }

  override async onCreate({ sessionId, name }: SessionRoomOptions): Promise<void> {
    this.roomId = sessionId;
    this.setTimestep(() => {}, 1000); // else an idle room ticks 60 times a second
    this.patchRate = null;
    this.#journal = new TableJournal(this.#ports.journal, sessionId, name);
    const opened = await this.#journal.open();
    this.#desk = new SessionDesk(opened.state, () => this.broadcastPatch());
    this.#relay = new SignalRelay(this.#desk, () => this.#actor.state);
    this.#idle = new IdleWatch(this.#desk.seats, this.#ports.idle, this.#ports.now);
    this.#actor = new Actor(opened, tableCore, this.#journal, {
      publish: (after, steps) => this.#publish(after, steps),
      ended: (cause) => this.#ended(cause),
      now: this.#ports.now,
    });
    this.#lingerIfEmpty();
  }

  #publish(after: TableState, steps: readonly PublishedStep<TableEvent>[]): void {
    this.#desk.update(after, steps);
    for (const { events } of steps) for (const event of events) this.#ports.keepMemberships(after.sessionId, event);
    for (const seat of this.#desk.seats) if (!after.members.has(seat.userId)) seat.client.leave(CLOSE.removed);
    void this.#saveSnapshot(after, false);
  }

  #ended(cause: unknown): void {
    this.#ports.log.error({ err: cause, room: this.roomId }, 'The session stopped; its clients are sent to join again');
    void this.disconnect(CLOSE.shutdown);
  }

  async #saveSnapshot(state: TableState, always: boolean): Promise<void> {
    await this.#journal.snapshot(state, this.#actor.epoch, always).catch((cause: unknown) => {
      this.#ports.log.warn({ err: cause, room: this.roomId }, 'A snapshot could not be saved; the journal still has everything');
    });
  }

  /** For the server itself: an intent whose rights were checked by its caller. */
  async submitAsSystem(intent: Intent, actor: UserId, intentId: string = randomUUID()): Promise<Outcome<Refusal>> {
    return this.#actor.submit({ intent, actor, intentId, system: true });
  }

  /** What a member was told after the member's own number `after`, and that number now. */
  logOf(userId: UserId, after: number): ReturnType<typeof logOf> {
    return logOf(this.#actor.state, userId, after);
  }

  sceneNameOf(userId: UserId): string {
    return view(this.#actor.state, viewerOf(this.#actor.state, userId)).scene.name;
  }

  pictureFor(userId: UserId, sceneId: SceneId): ReturnType<typeof pictureFor> {
    return pictureFor(this.#actor.state, userId, sceneId);
  }

  /** The newest connection that a browser tab has here. */
  generationOf(tabId: string): number | null {
    for (const seat of this.#desk.seats) if (seat.claim.tabId === tabId) return seat.claim.generation;
    return null;
  }

  override onJoin(client: TableClient, _options: unknown, claim: SeatClaim): void {
    clearTimeout(this.#linger);
    if (claim.clientVersion !== this.#ports.version) {
      client.send('event.version_mismatch', { version: this.#ports.version });
      setImmediate(() => client.leave(CLOSE.version));
      return;
    }
    for (const other of this.#desk.seats) if (other.claim.tabId === claim.tabId) this.#replace(other);
    const seat = new Seat(client, claim, this.#ports.now());
    client.userData = seat;
    seat.show(this.#desk.viewFor(seat));
    this.#desk.add(seat);
    if (claim.lastSequence !== undefined) this.#desk.catchUp(seat, claim.lastSequence);
  }

  #replace(older: Seat): void {
    older.replaced = true;
    this.#desk.remove(older);
    if (older.connected) older.client.leave(CLOSE.replaced);
  }

  override onDrop(client: TableClient, code?: number): void {
    const seat = client.userData;
    if (!seat || seat.replaced || SENT_AWAY.has(code)) return;
    seat.connected = false;
    this.#desk.presenceChanged();
    this.allowReconnection(client, SEAT_KEPT_S).catch(() => undefined);
  }

  override onReconnect(client: TableClient): void {
    const seat = client.userData;
    if (!seat || seat.replaced || !this.#actor.state.members.has(seat.userId)) throw new Error('The seat is gone');
    seat.client = client;
    seat.connected = true;
    seat.touch(this.#ports.now());
    seat.screen.restart(this.#desk.viewFor(seat));
    this.#desk.presenceChanged();
  }

  override onLeave(client: TableClient): void {
    if (client.userData && this.#desk.seats.has(client.userData)) this.#desk.remove(client.userData);
    this.#lingerIfEmpty();
  }

  #lingerIfEmpty(): void {
    clearTimeout(this.#linger);
    if (this.#desk.seats.size > 0) return;
    this.#linger = setTimeout(() => {
      if (this.#desk.seats.size === 0) void this.disconnect();
    }, this.#ports.lingerMs);
    this.#linger.unref();
  }

  override onUncaughtException(cause: Error, method: string): void {
    this.#ports.log.error({ err: cause, room: this.roomId, method }, 'A room handler failed');
  }

  override onBeforeShutdown(): void {
    void this.disconnect(CLOSE.shutdown);
  }

  override async onDispose(): Promise<void> {
    clearTimeout(this.#linger);
    this.#relay?.close();
    this.#desk?.close();
    this.#idle?.close();
    if (!this.#actor) return;
    await this.#actor.idle();
    this.#actor.end();
    await this.#saveSnapshot(this.#actor.state, true);
  }
}
