import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Player, type Reply } from '../support/Player.ts';

const EVERY_MS = 60;
/** A page that does not open in this time is loaded again. */
const PAGE_TIMEOUT_MS = 5_000;
const LAST_ANSWERS_MS = 2_000;

interface Wish {
  readonly intentId: string;
  ask(page: Player): Promise<Reply>;
}

/**
 * Somebody who plays on whatever happens: comes back when sent away, asks again what was not answered, and remembers
 * what was acknowledged.
 */
export class PersistentPlayer {
  readonly sessionId: string;
  readonly #tokenId: string;
  readonly #pages: Player[];
  #url: string;
  /** The newest that any page was given: an older one is worth nothing. */
  #reconnectToken: string;
  /** Intents, and when they were acknowledged first. */
  readonly acknowledged = new Map<string, number>();
  readonly refusals = new Map<string, number>();
  readonly #unanswered = new Map<string, Wish>();
  #again: Wish[] = [];
  comings = 0;
  lastAt = 0;
  #isOver = false;
  #mustLeave = false;
  #life: Promise<void> | undefined;

  /** Comes back through `url`. */
  constructor(page: Player, sessionId: string, tokenId: string, url: string) {
    this.#pages = [page];
    this.#reconnectToken = page.boot.reconnectToken;
    this.sessionId = sessionId;
    this.#tokenId = tokenId;
    this.#url = url;
  }

  /** The newest page. */
  get page(): Player {
    return this.#pages.at(-1)!;
  }

  get heard(): Player['heard'] {
    return this.#pages.flatMap(({ heard }) => heard);
  }

  get chatHeard(): readonly string[] {
    return this.#pages.flatMap((page) => page.chatHeard());
  }

  start(): void {
    this.#life = this.#play();
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#life;
  }

  /** Opens a new page through another address, and lets the old one be. */
  moveTo(url: string): void {
    this.#url = url;
    this.#mustLeave = true;
  }

  async #play(): Promise<void> {
    const pending = new Set<Promise<void>>();
    for (let i = 0; !this.#isOver; i++) {
      if (this.#mustLeave || this.page.closeCode !== undefined) await this.#comeBack();
      const asked = this.#ask(this.#again.shift() ?? this.#wish(i)).finally(() => pending.delete(asked));
      pending.add(asked);
      await sleep(EVERY_MS);
    }
    await Promise.race([Promise.all(pending), sleep(LAST_ANSWERS_MS)]);
  }

  #wish(i: number): Wish {
    const intentId = randomUUID();
    return {
      intentId,
      ask: (page) =>
        i % 6 === 0
          ? page.say(`line ${intentId}`, undefined, intentId)
          : page.move(this.#tokenId, (i % 29) * 100, (i % 19) * 100, intentId),
    };
  }

  async #ask(wish: Wish): Promise<void> {
    this.#unanswered.set(wish.intentId, wish);
    const reply = await wish.ask(this.page);
    if (reply.ok) this.#acknowledge(wish.intentId);
    else if (/^[A-Z_]+$/.test(String(reply.error?.code))) this.#refuse(wish.intentId, reply.error.code);
  }

  #acknowledge(intentId: string): void {
    this.#unanswered.delete(intentId);
    if (this.acknowledged.has(intentId)) return;
    this.lastAt = Date.now();
    this.acknowledged.set(intentId, this.lastAt);
  }

  #refuse(intentId: string, code: string): void {
    this.#unanswered.delete(intentId);
    this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
  }

  async #comeBack(): Promise<void> {
    this.comings += 1;
    this.#mustLeave = false;
    while (!this.#isOver) {
      const page = await this.#open();
      if (page) {
        this.#pages.push(page);
        this.#again = [...this.#unanswered.values()];
        return;
      }
      await sleep(200);
    }
  }

  async #open(): Promise<Player | undefined> {
    const { token, userId } = this.page;
    const page = Object.assign(new Player(this.#url), { token, userId });
    const sitting = page.sitDown(this.sessionId, { reconnectToken: this.#reconnectToken }).catch(() => undefined);
    const isIn = await Promise.race([sitting, sleep(PAGE_TIMEOUT_MS, 'late' as const)]);
    this.#reconnectToken = page.boot?.reconnectToken ?? this.#reconnectToken;
    if (isIn === 'late') void sitting.then((late) => late?.leave()).catch(() => undefined);
    return isIn === 'late' ? undefined : isIn;
  }
}
