import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { matchMaker, ServerError, type IRoomCache } from '@colyseus/core';
import { CLOSE } from '@tallow/shared/contracts';
import type { Intent, Query, QueryAnswer, QueryArgs, Refusal } from '@tallow/shared/table';
import type { Outcome } from '../actors/index.ts';
import type { SeatClaim } from './Seat.ts';
import type { Look, LookAnswer } from './looks.ts';
import type { Answered, AskedFor, RoomVitals, SessionRoom, SessionRoomOptions } from './SessionRoom.ts';

export type LiveSession = SessionRoomOptions;
export type SeatWish = SeatClaim & { readonly replaces?: number | undefined };

export interface LiveRoom extends RoomVitals {
  readonly sessionId: string;
  readonly processId: string;
}

/** The server's own request was not taken. */
export class LiveRefusal extends Error {
  readonly reason: string;

  constructor(reason: string, cause?: unknown) {
    super(`The session refused: ${reason}`, cause === undefined ? undefined : { cause });
    this.reason = reason;
  }
}

/** Lets the processes of one address open the same session one after the other. */
export interface RoomDoors {
  alone<T>(sessionId: string, work: () => Promise<T>): Promise<T>;
}
/** Whether another process plays the session, though the directory of rooms cannot say so. */
export type Elsewhere = (sessionId: string) => Promise<boolean>;
const ONLY_PROCESS: RoomDoors = { alone: (_sessionId, work) => work() };
const NOWHERE_ELSE: Elsewhere = () => Promise.resolve(false);

/**
 * Times that a room is asked before the asker is told to try again: between two the room may have moved to another
 * process.
 */
const TRIES = 3;
const LOOK_AGAIN_MS = 10;
const LEAVING_MS = 2_000;

/** Whether the room could not be asked, rather than failed to answer. */
const isOutOfReach = (cause: unknown): boolean =>
  cause instanceof ServerError ||
  (cause as Error).constructor.name === 'SeatReservationError' ||
  (cause as { code?: unknown }).code === 'redis-unavailable';

/** Closes those rooms of this process that another one took over while this one was out of sight. */
export async function recheckRooms(sessionIds: readonly string[]): Promise<void> {
  await Promise.all(sessionIds.map((id) => (matchMaker.getLocalRoomById(id) as SessionRoom | undefined)?.recheck()));
}

/** Finds the room of a session wherever it lives, or opens it here. */
export class LiveRooms {
  readonly #opening = new Map<string, Promise<IRoomCache>>();
  readonly #doors: RoomDoors;

  readonly #isElsewhere: Elsewhere;

  constructor(doors: RoomDoors = ONLY_PROCESS, isElsewhere: Elsewhere = NOWHERE_ELSE) {
    this.#doors = doors;
    this.#isElsewhere = isElsewhere;
  }

  async submit(session: LiveSession, intent: Intent, userId: string): Promise<void> {
    const outcome = await this.#call<Outcome<Refusal>>(session, 'submitAsSystem', [intent, userId, randomUUID()]);
    if (!outcome.ok) throw new LiveRefusal(outcome.reason);
  }

  /** Asks for somebody whose rights and limits the session judges itself. */
  ask(session: LiveSession, intent: Intent, userId: string, asked: AskedFor): Promise<Answered> {
    return this.#call(session, 'submitFor', [intent, userId, asked]);
  }

  /** What a member may know of the table; null for a stranger. */
  look<Name extends Look>(session: LiveSession, name: Name, userId: string): Promise<LookAnswer<Name> | null> {
    return this.#call(session, 'look', [name, userId]);
  }

  /** Asks the table a question of the server's own. */
  query<Name extends Query>(session: LiveSession, name: Name, ...args: QueryArgs<Name>): Promise<QueryAnswer<Name>> {
    return this.#call(session, 'query', [name, args]);
  }

  /** A seat reservation as the SDK takes it. A superseded reconnect token is refused. */
  async reserve(session: LiveSession, wish: SeatWish): Promise<Record<string, unknown>> {
    const newest = await this.#call<number | null>(session, 'generationOf', [wish.tabId]);
    if (newest !== null && wish.replaces !== undefined && wish.replaces < newest) throw new LiveRefusal('stale-token');
    return this.#retrying(session, async (room) => ({ ...(await matchMaker.reserveSeatFor(room, {}, wish)) }));
  }

  async close(sessionId: string): Promise<void> {
    try {
      if (await matchMaker.getRoomById(sessionId))
        await matchMaker.remoteRoomCall(sessionId, 'disconnect', [CLOSE.deleted]);
    } catch (cause) {
      throw isOutOfReach(cause) ? new LiveRefusal('storage-unavailable', cause) : cause;
    }
  }

  /** Whether a session's room lives in this process. */
  isHere(sessionId: string): boolean {
    return matchMaker.getLocalRoomById(sessionId) !== undefined;
  }

  /** Ends connections of somebody who signed out, in those of the sessions that are played now. */
  async hangUp(sessionIds: readonly string[], userId: string, signInIds: readonly string[] | null): Promise<void> {
    await Promise.all(
      sessionIds.map(async (sessionId) => {
        if (await matchMaker.getRoomById(sessionId))
          await matchMaker.remoteRoomCall(sessionId, 'hangUp' as never, [userId, signInIds] as never);
      }),
    );
  }

  /** All rooms of all processes, and how they fare; those that cannot be asked are left out. */
  async rooms(): Promise<readonly LiveRoom[]> {
    const found = await matchMaker.query({ name: 'session' });
    const all = found.map(async ({ roomId, processId }): Promise<LiveRoom | undefined> => {
      const vitals = await (matchMaker.remoteRoomCall(roomId, 'vitals' as never) as Promise<RoomVitals>).catch(
        () => undefined,
      );
      return vitals && { sessionId: roomId, processId, ...vitals };
    });
    return (await Promise.all(all)).filter((room) => room !== undefined);
  }

  /** Closes a session's room in order, if it is open. */
  async drain(sessionId: string): Promise<void> {
    if (await matchMaker.getRoomById(sessionId)) await matchMaker.remoteRoomCall(sessionId, 'drain' as never);
  }

  #call<T>(session: LiveSession, method: string, args: unknown[]): Promise<T> {
    return this.#retrying(
      session,
      (room) => matchMaker.remoteRoomCall(room.roomId, method as never, args as never) as Promise<T>,
    );
  }

  /**
   * A room may close, or its process die, between being found and being asked. What is asked may be asked twice:
   * intents carry their id.
   */
  async #retrying<T>(session: LiveSession, ask: (room: IRoomCache) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await ask(await this.#room(session));
      } catch (cause) {
        if (attempt === TRIES) throw isOutOfReach(cause) ? new LiveRefusal('storage-unavailable', cause) : cause;
      }
    }
  }

  async #room(session: LiveSession): Promise<IRoomCache> {
    const known = await matchMaker.getRoomById(session.sessionId);
    if (isEnding() && (known?.processId ?? matchMaker.processId) === matchMaker.processId)
      throw new LiveRefusal('restarting');
    if (known?.processId !== matchMaker.processId) await leaveBehind(session.sessionId);
    if (known) return known;
    let opening = this.#opening.get(session.sessionId);
    if (!opening) {
      opening = this.#open(session).finally(() => this.#opening.delete(session.sessionId));
      this.#opening.set(session.sessionId, opening);
    }
    return opening;
  }

  #open(session: LiveSession): Promise<IRoomCache> {
    return this.#doors.alone(session.sessionId, async () => {
      const found = await matchMaker.getRoomById(session.sessionId);
      if (found) return found;
      if (await this.#isElsewhere(session.sessionId)) throw new LiveRefusal('storage-unavailable');
      return matchMaker.createRoom('session', session);
    });
  }
}

/** A process that was told to end opens no session any more, and seats nobody: the next one that is asked does. */
const isEnding = (): boolean => matchMaker.state === matchMaker.MatchMakerState.SHUTTING_DOWN;

/**
 * Waits for an unlisted room here to be gone, and tells it to go: it is closing already, or another process took its
 * session over.
 */
async function leaveBehind(sessionId: string): Promise<void> {
  const giveUpAt = performance.now() + LEAVING_MS;
  for (
    let room = matchMaker.getLocalRoomById(sessionId);
    room && performance.now() < giveUpAt;
    room = matchMaker.getLocalRoomById(sessionId)
  ) {
    room.disconnect(CLOSE.shutdown).catch(() => undefined); // looked for again below
    await sleep(LOOK_AGAIN_MS);
  }
}
