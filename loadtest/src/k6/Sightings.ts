interface Due {
  readonly key: string;
  readonly mark: string;
  readonly sentAt: number;
  readonly onlookers: Set<number>;
  ackAt: number | undefined;
  seenAt: number;
}

/** What came of one intent once the last onlooker has seen it. Times in ms. */
export interface Sighting {
  readonly sentAt: number;
  /** From the sender's sending until the last onlooker saw it. */
  readonly sightMs: number;
  /** From the sender's acknowledgement; 0 when everybody had seen it by then. */
  readonly lagMs: number;
}

/**
 * Which effects of acknowledged intents the others at a table have yet to see. An effect is a key (a token, a chat)
 * that shows a mark (a place, a text).
 */
export class Sightings {
  readonly #due = new Map<string, Due[]>();
  readonly #done: (sighting: Sighting) => void;

  constructor(done: (sighting: Sighting) => void) {
    this.#done = done;
  }

  expect(key: string, mark: string, sentAt: number, onlookers: Iterable<number>): void {
    const due: Due = { key, mark, sentAt, onlookers: new Set(onlookers), ackAt: undefined, seenAt: sentAt };
    const list = this.#due.get(key);
    if (list) list.push(due);
    else this.#due.set(key, [due]);
  }

  acknowledged(key: string, mark: string, at: number): void {
    const due = this.#due.get(key)?.find((one) => one.mark === mark && one.ackAt === undefined);
    if (!due) return;
    due.ackAt = at;
    this.#settle(due);
  }

  /** A refused intent has no effect to wait for. */
  refused(key: string, mark: string): void {
    this.#drop(key, (due) => due.mark === mark);
  }

  /** An onlooker sees this mark: with it, whatever the key showed before, for states may be drawn together. */
  seen(onlooker: number, key: string, mark: string, at: number): void {
    const list = this.#due.get(key);
    const upTo = list?.findLastIndex((due) => due.mark === mark && due.onlookers.has(onlooker)) ?? -1;
    if (!list || upTo < 0) return;
    for (const due of list.slice(0, upTo + 1)) {
      if (!due.onlookers.delete(onlooker)) continue;
      due.seenAt = at;
      this.#settle(due);
    }
  }

  /** Keys that somebody has still to look out for. */
  get keys(): readonly string[] {
    return [...this.#due.keys()];
  }

  /** Acknowledged intents whose effect somebody has not seen. */
  get unseen(): number {
    return [...this.#due.values()].flat().filter((due) => due.ackAt !== undefined).length;
  }

  /** Intents without an answer. */
  get unanswered(): number {
    return [...this.#due.values()].flat().filter((due) => due.ackAt === undefined).length;
  }

  /** For the log: what is still due. */
  get remains(): readonly string[] {
    return [...this.#due.values()]
      .flat()
      .map(
        ({ key, mark, sentAt, ackAt }) =>
          `${key} ${mark} sent at ${sentAt.toFixed(0)} ${ackAt === undefined ? 'was not answered' : 'was not seen by all'}`,
      );
  }

  #settle(due: Due): void {
    if (due.ackAt === undefined || due.onlookers.size > 0) return;
    this.#drop(due.key, (other) => other === due);
    this.#done({ sentAt: due.sentAt, sightMs: due.seenAt - due.sentAt, lagMs: Math.max(0, due.seenAt - due.ackAt) });
  }

  #drop(key: string, isGone: (due: Due) => boolean): void {
    const left = (this.#due.get(key) ?? []).filter((due) => !isGone(due));
    if (left.length > 0) this.#due.set(key, left);
    else this.#due.delete(key);
  }
}
