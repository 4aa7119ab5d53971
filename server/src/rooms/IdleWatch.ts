import { CLOSE } from '@tallow/shared/contracts';
import type { Guard } from './guard.ts';
import type { Seat } from './Seat.ts';

export interface IdleRule {
  /** Silence (ms) after which a client is warned, and how long after the warning it is closed. */
  readonly warnAfterMs: number;
  readonly closeAfterMs: number;
}
export const DEFAULT_IDLE_RULE: IdleRule = { warnAfterMs: 10 * 60_000, closeAfterMs: 60_000 };

/** Warns, then closes clients that do nothing (SES-7). */
export class IdleWatch {
  readonly #timer: NodeJS.Timeout;

  constructor(seats: ReadonlySet<Seat>, rule: IdleRule, now: () => number, guard: Guard) {
    const period = Math.max(50, Math.min(5_000, rule.closeAfterMs / 4));
    const lookAtAll = (): void => {
      for (const seat of seats) if (seat.connected) look(seat, rule, now());
    };
    this.#timer = setInterval(() => guard(lookAtAll), period);
    this.#timer.unref();
  }

  close(): void {
    clearInterval(this.#timer);
  }
}

function look(seat: Seat, rule: IdleRule, now: number): void {
  const idleMs = now - seat.lastActiveAt;
  if (idleMs >= rule.warnAfterMs + rule.closeAfterMs) seat.client.leave(CLOSE.idle);
  else if (idleMs >= rule.warnAfterMs && !seat.idleWarned) {
    seat.idleWarned = true;
    seat.client.send('event.idle_warning', { closesInMs: Math.round(rule.warnAfterMs + rule.closeAfterMs - idleMs) });
  }
}
