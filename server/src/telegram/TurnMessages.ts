import { setTimeout as sleep } from 'node:timers/promises';
import { Pace } from './Pace.ts';
import { whyNot } from './whyNot.ts';
import type { PageLinks } from './pageLinks.ts';
import { t } from './words/say.ts';

/** Somebody's turn began while they were not seated at the table. */
export interface BegunTurn {
  readonly sessionId: string;
  readonly userId: string;
  /** What they may know of it now; null when it is over, or they have sat down. */
  readonly look: () => { readonly name: string; readonly table: string } | null;
}

/** Who wants to be told, and where. */
export interface TurnWishes {
  /** Chats with a user who wants to be told of turns. */
  chatsOf(userId: string): Promise<readonly string[]>;
  /** Asks nothing more of somebody who shut the bot out. */
  drop(userId: string): Promise<unknown>;
}

/** `url` opens from a button under the text. Rejects as grammY does. */
export type SendMessage = (
  chat: string,
  text: string,
  button?: { readonly text: string; readonly url: string },
) => Promise<unknown>;

export interface TurnMessagesPorts {
  readonly wishes: TurnWishes;
  readonly send: SendMessage;
  readonly links: PageLinks | undefined;
  readonly log: { warn(detail: object, message: string): void };
  /** Milliseconds that never jump. */
  elapsed(): number;
}

/** What one person is told a minute, at all tables together. */
const PER_MINUTE = 6;
/** Messages under way; what comes beyond it while Telegram is slow is not sent. */
const MAX_UNDER_WAY = 30;
/** Who is asked to wait for longer (s) lets the message be: a turn does not last. */
const WORTH_WAITING_S = 30;
/** Times that a message is sent when Telegram is busy. */
const TRIES = 2;

/**
 * Tells people of their turns: at most once each, for nothing is written down of it. A process that ends between the
 * commit and the sending loses the message; no process sends one twice, for what is read again from a journal begins no
 * turn.
 */
export class TurnMessages {
  readonly #ports: TurnMessagesPorts;
  readonly #pace: Pace;
  #underWay = 0;
  /** Before then nothing is sent, because Telegram asked for quiet. */
  #quietUntil = -Infinity;

  constructor(ports: TurnMessagesPorts) {
    this.#ports = ports;
    this.#pace = new Pace(PER_MINUTE, () => ports.elapsed());
  }

  /** Answers at once and goes on in the background. Never throws. */
  begun(turn: BegunTurn): void {
    if (this.#underWay >= MAX_UNDER_WAY) return;
    this.#underWay++;
    void this.#tell(turn)
      .catch((cause: unknown) => this.#ports.log.warn({ why: whyNot(cause) }, 'A turn could not be told'))
      .finally(() => this.#underWay--);
  }

  async #tell(turn: BegunTurn): Promise<void> {
    const chats = await this.#ports.wishes.chatsOf(turn.userId);
    if (chats.length === 0 || !this.#pace.admits(turn.userId)) return;
    for (const chat of chats) await this.#tellIn(chat, turn);
  }

  async #tellIn(chat: string, { sessionId, userId, look }: BegunTurn): Promise<void> {
    const { links, send, wishes } = this.#ports;
    for (let left = TRIES; left > 0; left--) {
      if (!(await this.#quietIsOver())) return;
      const turn = look();
      if (turn === null) return;
      try {
        const button = links && { text: t('start.openTable'), url: links.table(sessionId) };
        return void (await send(chat, t('turns.begun', turn), button));
      } catch (cause) {
        const why = whyNot(cause);
        if (why.kind === 'unwanted') return void (await wishes.drop(userId));
        // After a broken line it may have arrived: it is not sent again.
        if (why.kind !== 'busy') throw cause;
        this.#quietUntil = Math.max(this.#quietUntil, this.#ports.elapsed() + why.seconds * 1_000);
      }
    }
  }

  /** False when the quiet lasts for longer than a turn is worth. */
  async #quietIsOver(): Promise<boolean> {
    const leftMs = this.#quietUntil - this.#ports.elapsed();
    if (leftMs > WORTH_WAITING_S * 1_000) return false;
    if (leftMs > 0) await sleep(leftMs, undefined, { ref: false });
    return true;
  }
}
