import { CLOSE } from '@tallow/shared/contracts';
import type { RoomLog } from './RoomPorts.ts';
import type { Seat, SeatClaim } from './Seat.ts';

const WHY: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries(CLOSE).map(([why, code]) => [code, why]),
);

/**
 * What becomes of a room and its seats, a line each. Ids only: the log itself takes from them what could name somebody.
 */
export class Lifecycle {
  readonly #log: RoomLog;
  readonly #session: string;

  constructor(log: RoomLog, session: string) {
    this.#log = log;
    this.#session = session;
  }

  opened(seq: number): void {
    this.#log.info({ event: 'room-open', session: this.#session, seq }, 'A session was opened');
  }

  drained(): void {
    this.#log.info({ event: 'room-drain', session: this.#session }, 'An operator closed a session');
  }

  closed(): void {
    this.#log.info({ event: 'room-close', session: this.#session }, 'A session was closed');
  }

  joined({ claim }: Seat, seats: number): void {
    this.#say('join', claim, 'A seat was taken', { seats, isReturn: claim.lastSequence !== undefined });
  }

  refused(claim: SeatClaim, why: 'version' | 'removed'): void {
    this.#say('refuse', claim, 'A seat was refused', { why });
  }

  lost({ claim }: Seat, code: number | undefined): void {
    this.#say('drop', claim, 'A connection was lost; its seat is kept', { code });
  }

  reconnected({ claim }: Seat): void {
    this.#say('reconnect', claim, 'A connection came back to its seat');
  }

  /** `code` is the close code; ours say why the server ended it. */
  left({ claim }: Seat, code: number | undefined, seats: number): void {
    this.#say('leave', claim, 'A seat was left', { code, why: (code !== undefined && WHY[code]) || 'gone', seats });
  }

  #say(event: string, { userId, tabId, requestId }: SeatClaim, text: string, more: object = {}): void {
    this.#log.info({ event, session: this.#session, user: userId, tab: tabId, requestId, ...more }, text);
  }
}
