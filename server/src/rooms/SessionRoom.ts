import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Room } from '@colyseus/core';
import { CLOSE, toError, type ErrorObject, type IntentMessageType, type SignalEvent } from '@tallow/shared/contracts';
import type { SessionId, UserId } from '@tallow/shared/kernel';
import {
  answerQuery,
  explainRefusal,
  type Intent,
  type Query,
  type QueryAnswer,
  type QueryArgs,
  type Refusal,
  type TableEvent,
  type TableState,
} from '@tallow/shared/table';
import { Actor, type Outcome, type PublishedStep, type Request } from '../actors/index.ts';
import { RoomSchema } from '../projection/index.ts';
import { FeedArchive } from './FeedArchive.ts';
import { freeUntakenSeats } from './freeUntakenSeats.ts';
import { guardedBy } from './guard.ts';
import { Housekeeping } from './Housekeeping.ts';
import { Lifecycle } from './Lifecycle.ts';
import { LOOKS, type Look, type LookAnswer } from './looks.ts';
import { MemberLimits } from './MemberLimits.ts';
import { MESSAGE_KINDS, messagesFor, toOutcomeError } from './messages.ts';
import { Admission } from './Admission.ts';
import { roomPorts } from './RoomPorts.ts';
import type { SeatClaim, TableClient } from './Seat.ts';
import { ScreenPublisher } from './ScreenPublisher.ts';
import { SignalRelay } from './SignalRelay.ts';
import { TableLoad } from './TableLoad.ts';
import { TurnCalls } from './TurnCalls.ts';
import { tableCore } from './tableCore.ts';
import { TableJournal } from './TableJournal.ts';
import { ViewerSerializer } from './ViewerSerializer.ts';

/** A database that does not answer is not waited for any longer when the server ends. */
const DRAIN_MS = 3_000;
/** A lost connection keeps its seat for so long. */
const SEAT_KEPT_S = 30;

/** How a room fares: time (ms) that it has taken of the main thread, and that its oldest step waits for its commit. */
export interface RoomVitals {
  readonly seats: number;
  readonly seq: number;
  readonly busyMs: number;
  readonly lagMs: number;
}
/** Who asks from outside the room, and how. */
export interface AskedFor {
  readonly intentId: string;
  readonly type: IntentMessageType;
  readonly asPlayer: boolean;
}
export type Answered =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly error: ErrorObject };

export interface SessionRoomOptions {
  readonly sessionId: SessionId;
  readonly name: string;
  readonly ruleset: string;
  readonly creatorId: UserId;
}

/** Rooms show nothing by themselves: each seat has a screen of its own. */
const NO_STATE = new RoomSchema();

/** One live session: wires its clients to its actor. Decides nothing. */
export class SessionRoom extends Room<{ state: RoomSchema; client: TableClient }> {
  override state = NO_STATE;
  override autoDispose = false;
  override patchRate: number | null = null;
  override maxMessagesPerSecond = 120;
  readonly #ports = roomPorts();
  readonly #load = new TableLoad(this.#ports.work, () => this.#publisher.tellStrained());
  #journal!: TableJournal;
  #feed!: FeedArchive;
  #actor!: Actor<TableState, Intent, TableEvent, Refusal>;
  #publisher!: ScreenPublisher;
  #relay!: SignalRelay;
  #housekeeping!: Housekeeping;
  #admission!: Admission;
  #life!: Lifecycle;
  #turns!: TurnCalls;
  readonly #limits = new MemberLimits();

  override messages = messagesFor({
    elapsed: () => this.#ports.elapsed(),
    meters: roomPorts().meters,
    explain: (intent, refusal) => explainRefusal(this.#actor.state, intent, refusal),
    submit: ({ userId, claim }, intent, intentId) =>
      this.#take({ intent, intentId, actor: userId, system: false, asPlayer: claim.asPlayer === true }),
    signal: (seat, signal: SignalEvent) => this.#relay.offer(seat, signal),
    viewAs: (seat, userId) => {
      seat.viewAs = userId as UserId | null;
      this.#publisher.refresh(seat);
    },
    log: (cause, what, intentId, seat) =>
      this.#ports.log.error({ err: cause, room: this.roomId, user: seat.userId, what, intentId }, 'An intent failed'),
  });

  /** The state setter always brings a stock serializer along, before the fields of this class are there. */
  override setSerializer(): void {
    super.setSerializer(new ViewerSerializer(roomPorts().meters));
  }

  override async onCreate(options: SessionRoomOptions): Promise<void> {
    this.roomId = options.sessionId;
    // else an idle room ticks 60 times a second; Colyseus counts messages a second by this clock
    this.setTimestep(() => {}, 1000);
    this.patchRate = null;
    this.#life = new Lifecycle(this.#ports.log, options.sessionId);
    this.#journal = new TableJournal(this.#ports.journal, options, this.#ports.log, this.#ports.keepSteps);
    this.#feed = new FeedArchive(this.#ports.feed, options.sessionId, this.#ports.log);
    const opened = await this.#journal.open();
    const guard = guardedBy((cause) => this.#actor.end(cause));
    const frames = new ViewerSerializer(this.#ports.meters);
    this.#publisher = new ScreenPublisher(opened.state, {
      load: this.#ports.load,
      elapsed: this.#ports.elapsed,
      sendFrame: (seat) => frames.sendPatch(seat),
      presenceChanged: () => this.#ports.news.tell(opened.state.sessionId),
      guard,
    });
    this.#turns = new TurnCalls(this.#ports.turns, this.#publisher);
    this.#relay = new SignalRelay(this.#publisher, () => this.#actor.state, guard);
    this.#housekeeping = new Housekeeping(this.#ports, this.#publisher.seats, {
      overdue: {
        ring: ({ exchangeId, deadline, openedBy }) =>
          this.submitAsSystem({ type: 'exchange.expire', exchangeId, deadline }, openedBy),
        failed: ({ exchangeId, openedBy }, cause) => {
          this.#ports.log.error(
            { err: cause, room: this.roomId, exchangeId },
            'An action could not go on without its answer; it is taken off the table',
          );
          return this.submitAsSystem({ type: 'exchange.cancel', exchangeId }, openedBy);
        },
      },
      closeEmpty: () => this.#sendAway(),
      guard,
    });
    this.#housekeeping.follow(opened.state);
    this.#admission = new Admission(this.#ports, this.#publisher, this.#housekeeping, this.#life, this.#limits);
    this.#actor = new Actor(opened, tableCore, this.#journal, {
      publish: (after, steps) => this.#load.measure(() => this.#publish(after, steps)),
      ended: (cause) => {
        this.#ports.meters.roomStopped();
        this.#ports.log.error(
          { err: cause, room: this.roomId },
          'The session stopped; its clients are sent to join again',
        );
        this.#sendAway(CLOSE.shutdown);
      },
      now: this.#ports.now,
      elapsed: this.#ports.elapsed,
    });
    this.#load.weigh(opened.state);
    this.#ports.memberships.reconcile(opened.state);
    this.#ports.meters.roomOpened();
    this.#life.opened(opened.state.version);
    this.#housekeeping.checkEmpty();
  }

  /** Closes the room behind everybody. */
  #sendAway(code?: number): void {
    this.disconnect(code).catch((err: unknown) =>
      this.#ports.log.error({ err, room: this.roomId }, 'A room could not be closed'),
    );
  }

  #publish(after: TableState, steps: readonly PublishedStep<TableEvent>[]): void {
    this.#load.weigh(after);
    this.#housekeeping.follow(after);
    for (const seat of this.#publisher.seats) if (!after.members.has(seat.userId)) this.#publisher.dismiss(seat);
    this.#publisher.update(after, steps);
    for (const { events } of steps) {
      this.#ports.meters.published(events.length);
      for (const event of events) this.#ports.memberships.follow(after.sessionId, event);
    }
    this.#turns.follow(after, steps);
    this.#ports.news.tell(after.sessionId);
    void this.#feed.keep(after, false);
    void this.#journal.snapshot(after, this.#actor.epoch, false);
  }

  /**
   * For the server itself: an intent whose rights were checked by its caller. Who comes or goes is in the lists of
   * members when it is answered.
   */
  async submitAsSystem(intent: Intent, actor: UserId, intentId: string = randomUUID()): Promise<Outcome<Refusal>> {
    return this.#submit({ intent, actor, intentId, system: true });
  }

  /** For somebody who asks from outside the room: their rights and limits are those of a seat here. */
  async submitFor(intent: Intent, actor: UserId, { intentId, type, asPlayer }: AskedFor): Promise<Answered> {
    const now = this.#ports.elapsed();
    const kind = MESSAGE_KINDS[type];
    if (this.#limits.of(actor, now).admit(kind, now) !== 'go') {
      this.#ports.meters.limited(kind);
      return { ok: false, error: toError('RATE_LIMITED') };
    }
    const outcome = await this.#submit({ intent, actor, intentId, system: false, asPlayer });
    if (outcome.ok) return outcome;
    return {
      ok: false,
      error: toOutcomeError(outcome, (refusal) => explainRefusal(this.#actor.state, intent, refusal)),
    };
  }

  /** What a member may know of the table now; null for a stranger. */
  look<Name extends Look>(name: Name, userId: UserId): LookAnswer<Name> | null {
    const view = this.#publisher.viewOf(userId);
    return view ? (LOOKS[name](view, this.#actor.state, userId) as LookAnswer<Name>) : null;
  }

  #take(request: Request<Intent>): Outcome<Refusal> | Promise<Outcome<Refusal>> {
    return this.#load.take(() => this.#actor.submit(request));
  }

  async #submit(request: Request<Intent>): Promise<Outcome<Refusal>> {
    const outcome = await this.#take(request);
    if (request.intent.type.startsWith('member.')) await this.#ports.memberships.settled(this.#actor.state.sessionId);
    return outcome;
  }

  /** How the room fares, for operators: numbers only. */
  vitals(): RoomVitals {
    const { seats } = this.#publisher;
    const busyMs = this.#load.totalMs;
    return { seats: seats.size, seq: this.#actor.state.version, busyMs, lagMs: this.#actor.lagMs };
  }

  /** Closes the room in order, on an operator's word: what is under way is answered, people come back to another. */
  drain(): Promise<void> {
    this.#life.drained();
    return this.onBeforeShutdown();
  }

  /** Ends the connections of somebody who signed out: of these sign-ins, or (null) of all. */
  hangUp(userId: UserId, signInIds: readonly string[] | null): void {
    for (const seat of this.#publisher.seats) {
      if (seat.userId !== userId) continue;
      if (signInIds !== null && !signInIds.includes(seat.claim.signInId ?? '')) continue;
      this.#ports.meters.seats.count('sign_out');
      this.#publisher.dismiss(seat, CLOSE.signedOut);
    }
    this.#ports.news.tell(this.#actor.state.sessionId);
  }

  /** Stops if another process took the session over while this one was out of sight. */
  async recheck(): Promise<void> {
    if (!(await this.#journal.isHeld(this.#actor.epoch))) this.#actor.end(new Error('Another process has the session'));
  }

  /** Answers a question of the server about the committed state. */
  query<Name extends Query>(name: Name, args: QueryArgs<Name>): QueryAnswer<Name> {
    return answerQuery(this.#actor.state, name, args);
  }

  /** The newest connection that a browser tab has here. */
  generationOf(tabId: string): number | null {
    return this.#publisher.seatOf(tabId)?.claim.generation ?? null;
  }

  override onJoin(client: TableClient, _options: unknown, claim: SeatClaim): void {
    this.#load.measure(() => this.#admission.join(client, claim, (userId) => this.#actor.state.members.has(userId)));
  }

  override onDrop(client: TableClient, code?: number): void {
    if (this.#admission.keepsSeat(client, code)) this.allowReconnection(client, SEAT_KEPT_S).catch(() => undefined);
  }

  override onReconnect(client: TableClient): void {
    this.#admission.readmit(client, (userId) => this.#actor.state.members.has(userId));
  }

  override onLeave(client: TableClient, code?: number): void {
    this.#admission.leave(client, code);
  }

  override onUncaughtException(err: Error, method: string): void {
    this.#ports.log.error({ err, room: this.roomId, method }, 'A room handler failed');
  }

  override disconnect(code?: number): Promise<unknown> {
    freeUntakenSeats(this as never);
    return super.disconnect(code);
  }

  /** What is under way is answered before its askers are sent away. */
  override async onBeforeShutdown(): Promise<void> {
    await Promise.race([this.#actor?.drain(), sleep(DRAIN_MS)]);
    this.#publisher?.flush();
    await sleep(0); // answers leave in this turn of the loop
    await this.disconnect(CLOSE.shutdown);
  }

  override async onDispose(): Promise<void> {
    this.#housekeeping?.close();
    this.#load.close();
    this.#relay?.close();
    this.#publisher?.close();
    if (!this.#actor) return;
    this.#ports.meters.roomClosed();
    this.#life.closed();
    await this.#actor.idle();
    this.#actor.end();
    await this.#feed.keep(this.#actor.state, true);
    await this.#journal.snapshot(this.#actor.state, this.#actor.epoch, true);
    await this.#journal.release(this.#actor.epoch);
  }
}
