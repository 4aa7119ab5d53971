import type { TableState } from '@tallow/shared/table';
import { ExchangeClock, type ExchangeBell } from './ExchangeClock.ts';
import type { Guard } from './guard.ts';
import { IdleWatch } from './IdleWatch.ts';
import { EmptyRoomTimeout } from './EmptyRoomTimeout.ts';
import { OutageNotice } from './OutageNotice.ts';
import type { RoomPorts } from './RoomPorts.ts';
import type { Seat } from './Seat.ts';

/** What a room does by itself, without anybody asking. */
export interface Chores {
  /** Actions that have waited long enough for an answer. */
  readonly overdue: ExchangeBell;
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

  constructor(ports: RoomPorts, seats: ReadonlySet<Seat>, chores: Chores) {
    this.#clock = new ExchangeClock(ports.now, ports.elapsed, chores.overdue);
    this.#idle = new IdleWatch(seats, ports.idle, ports.elapsed, chores.guard);
    this.#emptyTimeout = new EmptyRoomTimeout(ports.emptyTimeoutMs, () => seats.size === 0, chores.closeEmpty);
    this.#notice = new OutageNotice(ports.watch, seats, chores.guard);
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
