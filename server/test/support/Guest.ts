import { setTimeout as sleep } from 'node:timers/promises';
import { Player, until } from './Player.ts';

const FIRST_MS = 200;
const MAX_MS = 1_500;

/** A player whose page comes back by itself: through bootstrap, with the tab's reconnect token, again and again. */
export class Guest extends Player {
  #sessionId = '';
  #isGone = false;
  #seated = false;
  /** What answered the tries that failed. */
  readonly refusals: unknown[] = [];

  static override async signIn(url: string, displayName: string): Promise<Guest> {
    return Object.assign(new Guest(url), await Player.signIn(url, displayName));
  }

  override async sitDown(sessionId: string, extra: Record<string, unknown> = {}): Promise<this> {
    await super.sitDown(sessionId, extra);
    this.#sessionId = sessionId;
    this.#seated = true;
    this.room.onLeave(() => void this.#comeBack());
    return this;
  }

  async #comeBack(): Promise<void> {
    this.#seated = false;
    for (let attempt = 0; !this.#isGone && !this.#seated; attempt++) {
      await sleep(Math.min(MAX_MS, FIRST_MS * 2 ** attempt) * (0.5 + Math.random() / 2));
      const { reconnectToken, lastSequence } = this.boot;
      await this.sitDown(this.#sessionId, { reconnectToken, lastSequence }).catch(
        (cause: unknown) => void this.refusals.push(cause),
      );
    }
  }

  get isSeated(): boolean {
    return this.#seated;
  }

  async untilBack(patienceMs = 10_000): Promise<void> {
    await until(() => this.#seated, patienceMs);
  }

  override leave(): Promise<number> {
    this.#isGone = true;
    return super.leave();
  }
}
