import { Counter, type Registry } from 'prom-client';

/** What becomes of people's connections to their tables. */
export class SeatMeters {
  readonly #counts: Counter<'what'>;

  constructor(registry: Registry) {
    this.#counts = new Counter({
      name: 'tallow_seat_changes_total',
      help: 'Seats taken, regained, left idle and closed, and refused to clients of another version',
      labelNames: ['what'],
      registers: [registry],
    });
  }

  count(what: 'join' | 'reconnect' | 'idle_close' | 'version_reject' | 'sign_out'): void {
    this.#counts.inc({ what });
  }
}
