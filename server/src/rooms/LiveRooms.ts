import { matchMaker, type IRoomCache } from '@colyseus/core';
import type { Intent, LogLine, Refusal } from '@tallow/shared/table';
import type { Outcome } from '../actors/index.ts';
import type { queries } from './queries.ts';
import type { SeatClaim } from './Seat.ts';
import type { SessionRoomOptions } from './SessionRoom.ts';

export type LiveSession = SessionRoomOptions;
export type SeatWish = SeatClaim & { readonly replaces?: number | undefined };

/** The server's own request was not taken. */
export class LiveRefusal extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(`The session refused: ${reason}`);
    this.reason = reason;
  }
}

/** Finds the room of a session wherever it lives, or opens it here. */
export class LiveRooms {
  readonly #opening = new Map<string, Promise<IRoomCache>>();

  async submit(session: LiveSession, intent: Intent, userId: string): Promise<void> {
    const outcome = await this.#call<Outcome<Refusal>>(session, 'submitAsSystem', [intent, userId]);
    if (!outcome.ok) throw new LiveRefusal(outcome.reason);
  }

  log(session: LiveSession, userId: string, after: number): Promise<{ lines: readonly LogLine[]; sequence: number; complete: boolean }> {
    return this.#call(session, 'query', ['logOf', [userId, after]]);
  }

  sceneName(session: LiveSession, userId: string): Promise<string> {
    return this.#call(session, 'query', ['sceneNameOf', [userId]]);
  }

  /** What a user may see of a scene's picture: its asset, and for others than the GM the ground they explored. */
  picture(session: LiveSession, userId: string, sceneId: string): Promise<ReturnType<(typeof queries)['pictureFor']>> {
    return this.#call(session, 'query', ['pictureFor', [userId, sceneId]]);
  }

  sheetsFrom(session: LiveSession, originIds: readonly string[]): Promise<ReturnType<(typeof queries)['sheetsFrom']>> {
    return this.#call(session, 'query', ['sheetsFrom', [originIds]]);
  }

  async growthOf(session: LiveSession, sheetId: string): Promise<ReturnType<(typeof queries)['growthOf']>> {
    return this.#call(session, 'query', ['growthOf', [sheetId]]);
  }

  /** A seat reservation as the SDK takes it. A superseded reconnect token is refused. */
  async reserve(session: LiveSession, wish: SeatWish): Promise<Record<string, unknown>> {
    const newest = await this.#call<number | null>(session, 'generationOf', [wish.tabId]);
    if (newest !== null && wish.replaces !== undefined && wish.replaces < newest) throw new LiveRefusal('stale-token');
    return this.#retrying(session, async (room) => ({ ...(await matchMaker.reserveSeatFor(room, {}, wish)) }));
  }

  async close(sessionId: string): Promise<void> {
    const room = await matchMaker.getRoomById(sessionId);
    if (room) await matchMaker.remoteRoomCall(sessionId, 'disconnect', [4102]);
  }

  #call<T>(session: LiveSession, method: string, args: unknown[]): Promise<T> {
    return this.#retrying(session, (room) => matchMaker.remoteRoomCall(room.roomId, method as never, args as never) as Promise<T>);
  }

  /** A room may close between being found and being asked: then it is opened anew, once. */
  async #retrying<T>(session: LiveSession, ask: (room: IRoomCache) => Promise<T>): Promise<T> {
    const room = await this.#room(session);
    try {
      return await ask(room);
    } catch (cause) {
      if (await matchMaker.getRoomById(session.sessionId)) throw cause;
      return ask(await this.#room(session));
    }
  }

  async #room(session: LiveSession): Promise<IRoomCache> {
    const known = await matchMaker.getRoomById(session.sessionId);
    if (known) return known;
    let opening = this.#opening.get(session.sessionId);
    if (!opening) {
      opening = matchMaker.createRoom('session', session).finally(() => this.#opening.delete(session.sessionId));
      this.#opening.set(session.sessionId, opening);
    }
    return opening;
  }
}
