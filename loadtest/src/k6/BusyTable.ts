import type { Status } from '../protocol/MiniRoom.ts';
import { counters, measure } from './measures.ts';
import { sleep } from './pace.ts';
import { now, type Player } from './Player.ts';
import { Sightings } from './Sightings.ts';

interface LogMessage {
  readonly body: {
    readonly kind: string;
    readonly text?: string;
    readonly rolled?: { readonly comment?: string } | null;
  };
}
interface SignalMessage {
  readonly kind: string;
  readonly tokenId: string;
  readonly x: number;
  readonly y: number;
}

/** Places around home (map units) that a token walks through, all in sight of the others. */
const STEPS = [0, 25, 50, 75, 50, 25] as const;

/**
 * How long effects are waited for after the last intent, and how often they are looked for (ms): a starved k6 has many
 * frames yet to decode.
 */
const TIMEOUT_MS = 15_000;
const LOOK_MS = 200;

/** The players of one table: what one does, the attentive others are watched for. */
export class BusyTable {
  readonly #players: readonly Player[];
  readonly #sightings: Sightings;
  readonly #onlookers: number[] = [];
  readonly #drags = new Map<string, { readonly mark: string; readonly sentAt: number }>();
  readonly #isMeasured: (at: number) => boolean;
  #number = 0;

  /** `isMeasured`: whether what was sent at this time counts. */
  constructor(players: readonly Player[], isMeasured: (at: number) => boolean) {
    this.#players = players;
    this.#isMeasured = isMeasured;
    // Not where it is declared: k6's engine (sobek) panics at a private field that begins as an arrow function's
    // keeper.
    this.#sightings = new Sightings(({ sentAt, sightMs, lagMs }) => {
      if (!isMeasured(sentAt) || this.#onlookers.length === 0) return;
      counters.checked.add(1);
      measure('sight', sentAt, sightMs);
      measure('lag', sentAt, lagMs);
    });
    for (const [index, player] of players.entries()) {
      player.onLost = () => counters.lost.add(1);
      if (player.isInattentive) continue;
      this.#onlookers.push(index);
      player.onState = () => this.#look(index);
      player.onMessage = (type, message) => this.#hear(index, type, message);
    }
  }

  move(index: number): void {
    const { tokenId, home } = this.#players[index]!.person;
    const step = ++this.#number;
    const [x, y] = [home![0] + STEPS[step % 6]!, home![1] + (step % 7) * 8];
    this.#players[index]!.move(x, y, this.#expect(index, 'intent.move', tokenId!, `${x},${y}`));
  }

  chat(index: number): void {
    const text = `${index} says ${++this.#number}`;
    this.#players[index]!.request('intent.chat', { text }, this.#expect(index, 'intent.chat', `chat ${text}`, ''));
  }

  roll(index: number): void {
    const comment = `${index} rolls ${++this.#number}`;
    this.#players[index]!.request(
      'intent.action',
      { action: 'roll', formula: `2d6 + 3 # ${comment}` },
      this.#expect(index, 'intent.action', `roll ${comment}`, ''),
    );
  }

  drag(index: number): void {
    const { tokenId, home } = this.#players[index]!.person;
    const step = ++this.#number;
    const [x, y] = [home![0] + (step % 50), home![1] + (step % 49)];
    this.#drags.set(tokenId!, { mark: `${x},${y}`, sentAt: now() });
    this.#players[index]!.send('signal.drag', { tokenId, x, y });
  }

  /** Awaits the effect of an intent about to be sent; gives back what its answer is to be told to. */
  #expect(index: number, type: string, key: string, mark: string): (status: Status, answer: unknown) => void {
    const sentAt = now();
    this.#sightings.expect(
      key,
      mark,
      sentAt,
      this.#onlookers.filter((other) => other !== index),
    );
    return (status, answer) => {
      const at = now();
      if (status !== 'ok') {
        this.#sightings.refused(key, mark);
        counters.refused.add(1);
        console.warn(`${type} refused: ${JSON.stringify(answer)}`);
        return;
      }
      if (this.#isMeasured(sentAt)) {
        measure('ack', sentAt, at - sentAt);
        counters.acknowledged.add(1);
      }
      this.#sightings.acknowledged(key, mark, at);
    };
  }

  #look(index: number): void {
    const { tokens } = this.#players[index]!.state;
    const at = now();
    for (const key of this.#sightings.keys) {
      const token = tokens.get(key);
      if (token) this.#sightings.seen(index, key, `${token.x},${token.y}`, at);
    }
  }

  #hear(index: number, type: string | number, message: unknown): void {
    if (type === 'event.log') {
      const { kind, text, rolled } = (message as LogMessage).body;
      if (kind === 'chat') this.#sightings.seen(index, `chat ${text}`, '', now());
      else if (kind === 'roll') this.#sightings.seen(index, `roll ${rolled?.comment}`, '', now());
    } else if (type === 'event.signal') this.#follow(message as SignalMessage);
  }

  #follow({ kind, tokenId, x, y }: SignalMessage): void {
    const drag = kind === 'drag' ? this.#drags.get(tokenId) : undefined;
    if (drag?.mark === `${x},${y}` && this.#isMeasured(drag.sentAt))
      measure('signal', drag.sentAt, now() - drag.sentAt);
  }

  /** Gives what was sent last time to arrive, and counts what did not. */
  async conclude(): Promise<void> {
    for (const until = now() + TIMEOUT_MS; this.#sightings.keys.length > 0 && now() < until;) await sleep(LOOK_MS);
    for (const line of this.#sightings.remains) console.warn(line);
    counters.unseen.add(this.#sightings.unseen);
    counters.unanswered.add(this.#sightings.unanswered);
  }
}
