import type { UserId } from '@tallow/shared/kernel';
import { CLOSE } from '@tallow/shared/contracts';
import type { Housekeeping } from './Housekeeping.ts';
import type { Lifecycle } from './Lifecycle.ts';
import { SendBuffer } from './SendBuffer.ts';
import type { MemberLimits } from './MemberLimits.ts';
import type { RoomPorts } from './RoomPorts.ts';
import { isSentAway, Seat, type SeatClaim, type TableClient } from './Seat.ts';
import type { ScreenPublisher } from './ScreenPublisher.ts';

/** Browser tabs that one member may have open at a table. */
const MAX_TABS = 8;

/** Shows connections to their seats, and takes leave of them. */
export class Admission {
  readonly #ports: RoomPorts;
  readonly #publisher: ScreenPublisher;
  readonly #housekeeping: Housekeeping;
  readonly #life: Lifecycle;
  readonly #limits: MemberLimits;

  constructor(
    ports: RoomPorts,
    publisher: ScreenPublisher,
    housekeeping: Housekeeping,
    life: Lifecycle,
    limits: MemberLimits,
  ) {
    this.#limits = limits;
    this.#life = life;
    this.#ports = ports;
    this.#publisher = publisher;
    this.#housekeeping = housekeeping;
  }

  /**
   * A client of another version is sent away, and somebody who is no member any more: the seat was reserved before they
   * were removed. An older connection of the same tab makes room, and the oldest of somebody's when they have too many.
   */
  join(client: TableClient, claim: SeatClaim, isMember: (userId: UserId) => boolean): void {
    SendBuffer.attach(client);
    if (!isMember(claim.userId)) {
      this.#life.refused(claim, 'removed');
      setImmediate(() => client.leave(CLOSE.removed));
      return;
    }
    if (claim.clientVersion !== this.#ports.version) {
      this.#ports.meters.seats.count('version_reject');
      this.#life.refused(claim, 'version');
      client.send('event.version_mismatch', { version: this.#ports.version });
      setImmediate(() => client.leave(CLOSE.version));
      return;
    }
    const older = this.#publisher.seatOf(claim.tabId);
    if (older) this.#publisher.replace(older);
    const own = [...this.#publisher.seats].filter(({ userId }) => userId === claim.userId);
    if (own.length >= MAX_TABS) this.#publisher.replace(own[0]!);
    const now = this.#ports.elapsed();
    client.userData = new Seat(client, claim, now, this.#limits.of(claim.userId, now));
    this.#publisher.add(client.userData);
    this.#ports.meters.seatsChanged(1);
    this.#ports.meters.seats.count('join');
    this.#housekeeping.welcome(client.userData);
    this.#life.joined(client.userData, this.#publisher.seats.size);
  }

  /** The line is dead. Whether the seat is kept: not for somebody whom the server sent away. */
  keepsSeat({ userData: seat }: TableClient, code: number | undefined): boolean {
    if (!seat || seat.replaced || isSentAway(code)) return false;
    this.#publisher.lose(seat);
    this.#life.lost(seat, code);
    return true;
  }

  /** The SDK brings a connection back to its seat; throws when there is none for it any more. */
  readmit(client: TableClient, isMember: (userId: UserId) => boolean): void {
    const seat = client.userData;
    if (!seat || seat.replaced || !isMember(seat.userId)) throw new Error('The seat is gone');
    SendBuffer.attach(client);
    this.#publisher.regain(seat, client, this.#ports.elapsed());
    this.#ports.meters.seats.count('reconnect');
    this.#life.reconnected(seat);
  }

  leave({ userData: seat }: TableClient, code: number | undefined): void {
    if (seat) {
      this.#publisher.remove(seat);
      this.#life.left(seat, code, this.#publisher.seats.size);
      this.#ports.meters.seatsChanged(-1);
      if (code === CLOSE.idle) this.#ports.meters.seats.count('idle_close');
    }
    this.#housekeeping.checkEmpty();
  }
}
