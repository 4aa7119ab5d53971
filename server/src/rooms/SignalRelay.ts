import type { SignalEvent } from '@tallow/shared/contracts';
import type { TableState } from '@tallow/shared/table';
import type { Seat } from './Seat.ts';
import type { ScreenPublisher } from './ScreenPublisher.ts';
import type { Guard } from './guard.ts';
import { maySee, maySignal } from './signals.ts';

/** The latest signal of a kind waits no longer than this (ms) for its relay; earlier ones give way to it. */
const PACE_MS = 50;

/** Passes fleeting signals on to those who may see them. Nothing is stored, nothing is answered. */
export class SignalRelay {
  readonly #publisher: ScreenPublisher;
  readonly #state: () => TableState;
  readonly #guard: Guard;
  readonly #waiting = new Map<string, { readonly sender: Seat; readonly signal: SignalEvent }>();
  #timer: NodeJS.Timeout | undefined;

  constructor(publisher: ScreenPublisher, state: () => TableState, guard: Guard) {
    this.#publisher = publisher;
    this.#state = state;
    this.#guard = guard;
  }

  offer(sender: Seat, signal: SignalEvent): void {
    if (!maySignal(this.#state(), sender, signal)) return;
    this.#waiting.set(`${sender.claim.tabId}/${signal.kind}`, { sender, signal });
    this.#timer ??= setTimeout(() => this.#guard(() => this.#relay()), PACE_MS);
  }

  #relay(): void {
    this.#timer = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    const scenes = new Map(waiting.map(({ sender }) => [sender, this.#publisher.viewFor(sender).scene.id]));
    for (const seat of this.#publisher.seats) {
      if (!seat.connected) continue;
      const view = this.#publisher.viewFor(seat);
      for (const { sender, signal } of waiting) {
        if (seat !== sender && maySee(view, scenes.get(sender)!, signal)) seat.client.send('event.signal', signal);
      }
    }
  }

  close(): void {
    clearTimeout(this.#timer);
  }
}
