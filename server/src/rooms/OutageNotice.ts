import type { DependencyWatch, Outage } from '../operations/index.ts';
import type { Guard } from './guard.ts';
import type { Seat } from './Seat.ts';

/** Tells everybody at a table when something that the server depends on is gone, and when it is back. */
export class OutageNotice {
  readonly #watch: Pick<DependencyWatch, 'outages' | 'listen'>;
  readonly #stop: () => void;

  constructor(watch: Pick<DependencyWatch, 'outages' | 'listen'>, seats: ReadonlySet<Seat>, guard: Guard) {
    this.#watch = watch;
    this.#stop = watch.listen(({ dependency, since }) =>
      guard(() => {
        for (const seat of seats) if (seat.connected) tell(seat, dependency, since);
      }),
    );
  }

  /** A newcomer hears of what is gone now. */
  greet(seat: Seat): void {
    for (const { dependency, since } of this.#watch.outages) tell(seat, dependency, since);
  }

  close(): void {
    this.#stop();
  }
}

function tell(seat: Seat, dependency: Outage['dependency'], since: number | null): void {
  if (since === null) seat.client.send('event.recovered', { dependency });
  else seat.client.send('event.degraded', { dependency, since });
}
