import type { SignalEvent } from '@tallow/shared/contracts';
import { WALK_MS, type Signal } from './TableModel.ts';

/** How long a signal stands (ms) without being renewed. */
const STAYS = { drag: 1_500, ping: 2_400, ruler: 8_000, walk: WALK_MS } as const;

/** Others' fleeting signals, each until its time is over. */
export class SignalBoard {
  #signals: readonly Signal[] = [];

  get signals(): readonly Signal[] {
    return this.#signals;
  }

  hear(event: SignalEvent, now: number): void {
    const signal: Signal = { ...event, until: now + STAYS[event.kind] };
    const others = this.#signals.filter((other) => other.until > now && !isReplaced(other, signal));
    this.#signals = signal.kind === 'ruler' && signal.points.length < 2 ? others : [...others, signal];
  }

  /** A token that moved for real is not being dragged any more. */
  endDrag(tokenId: string): void {
    if (this.#signals.some((signal) => isDragOf(signal, tokenId)))
      this.#signals = this.#signals.filter((signal) => !isDragOf(signal, tokenId));
  }

  /** Milliseconds until the next signal ends; undefined when there is none. */
  expire(now: number): number | undefined {
    if (this.#signals.some((signal) => signal.until <= now))
      this.#signals = this.#signals.filter((signal) => signal.until > now);
    return this.#signals.length === 0 ? undefined : Math.min(...this.#signals.map((signal) => signal.until)) - now;
  }

  clear(): void {
    this.#signals = [];
  }
}

const isDragOf = (signal: Signal, tokenId: string): boolean => signal.kind === 'drag' && signal.tokenId === tokenId;

function isReplaced(old: Signal, fresh: Signal): boolean {
  if (old.userId !== fresh.userId || old.kind !== fresh.kind) return false;
  return old.kind === 'ruler' || (old.kind === 'drag' && fresh.kind === 'drag' && old.tokenId === fresh.tokenId);
}
