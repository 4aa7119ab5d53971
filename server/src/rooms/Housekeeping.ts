import type { TableState } from '@tallow/shared/table';
import { ExchangeClock, type DeadlineListener } from './ExchangeClock.ts';
import type { Guard } from './guard.ts';
import { IdleWatch } from './IdleWatch.ts';
import { EmptyRoomTimeout } from './EmptyRoomTimeout.ts';
import { OutageNotice } from './OutageNotice.ts';
import type { RoomPorts } from './RoomPorts.ts';
import type { Seat } from './Seat.ts';

/** What a room does by itself, without anybody asking. */
export interface HousekeepingPorts {
  /** Actions that have waited long enough for an answer. */
  readonly overdue: DeadlineListener;
  /** Nobody came back for a while. */
  readonly closeEmpty: () => void;
  /** Does what a clock or a watch brings. */
  readonly guard: Guard;
}

/** The clocks and watches of one room. */
export class Housekeeping {
  readonly #clock: ExchangeClock;
  readonly #idle: IdleWatch;
  readonly #emptyTimeout: EmptyRoomTimeout;
  readonly #notice: OutageNotice;

  constructor(room: RoomPorts, seats: ReadonlySet<Seat>, ports: HousekeepingPorts) {
    this.#clock = new ExchangeClock(room.now, room.elapsed, ports.overdue);
    this.#idle = new IdleWatch(seats, room.idle, room.elapsed, ports.guard);
    this.#emptyTimeout = new EmptyRoomTimeout(room.emptyTimeoutMs, () => seats.size === 0, ports.closeEmpty);
    this.#notice = new OutageNotice(room.watch, seats, ports.guard);
  }

  /** What is committed now. */
  follow(state: TableState): void {
    this.#clock.set(state);
  }

  welcome(seat: Seat): void {
    this.#notice.greet(seat);
    this.#emptyTimeout.update();
  }

  /** Somebody left, or nobody has come yet. */
  checkEmpty(): void {
    this.#emptyTimeout.update();
  }

  close(): void {
    this.#clock.close();
    this.#idle.close();
    this.#emptyTimeout.end();
    this.#notice.close();
  }
}
