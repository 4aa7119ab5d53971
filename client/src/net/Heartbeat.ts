import type { TableRoom } from './joinRoom.ts';

const EVERY_MS = 5_000;
/** Silence (ms) after which the network counts as gone: a socket alone may not notice for minutes. */
const SILENCE_MS = 12_000;

/** Feels whether a room still answers. Tells its round trip time, and when it has fallen silent. */
export class Heartbeat {
  readonly #timer: ReturnType<typeof setInterval>;
  #heardAt = Date.now();
  #lookedAt = Date.now();

  constructor(room: TableRoom, beat: (ms: number) => void, silent: () => void) {
    const look = (): void => {
      const now = Date.now();
      // A page that slept could not have heard anything.
      if (now - this.#lookedAt > 2 * EVERY_MS) this.#heardAt = now;
      this.#lookedAt = now;
      if (now - this.#heardAt > SILENCE_MS) return silent();
      room.ping((ms) => {
        this.#heardAt = Date.now();
        beat(ms);
      });
    };
    this.#timer = setInterval(look, EVERY_MS);
    look();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
