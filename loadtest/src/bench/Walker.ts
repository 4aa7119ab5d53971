import { randomUUID } from 'node:crypto';
import type { Visitor } from '../protocol/Visitor.ts';
import type { Tally } from './Tally.ts';

interface SeenTokens {
  readonly tokens: Iterable<[string, { readonly x: number; readonly y: number }]>;
}

/** One seat at a table, walking its own token back and forth between twelve places; or wandering, each step to a place where it has not been for long. */
export class Walker {
  readonly visitor: Visitor;
  readonly #tally: Tally;
  readonly #tokenId: string;
  readonly #home: readonly [number, number];
  readonly #places = new Map<string, string>();
  readonly #isWandering: boolean;
  #step = 0;

  constructor(visitor: Visitor, tally: Tally, tokenId: string, home: readonly [number, number], isWandering = false) {
    this.visitor = visitor;
    this.#tally = tally;
    this.#tokenId = tokenId;
    this.#home = home;
    this.#isWandering = isWandering;
    visitor.room.onFrame = (kind, bytes) => tally.received(kind, bytes);
    visitor.room.onState = (bytes) => this.#look(bytes);
  }

  move(): void {
    const [x, y] = this.#home;
    this.#step += 1;
    const [dx, dy] = this.#isWandering ? [(this.#step * 7) % 76, (this.#step * 13) % 61] : [[0, 25, 50, 75, 50, 25][this.#step % 6]!, (this.#step % 2) * 10];
    const sentAt = performance.now();
    this.visitor.room.request('intent.move', { intentId: randomUUID(), tokenId: this.#tokenId, x: x + dx, y: y + dy }, (status, answer) => {
      if (status === 'ok') this.#tally.acknowledged(performance.now() - sentAt);
      else this.#tally.refused(JSON.stringify(answer));
    });
  }

  /** Looks whose tokens a patch moved. */
  #look(bytes: number): void {
    let others = 0;
    let isOwn = false;
    for (const [id, { x, y }] of (this.visitor.room.state as SeenTokens).tokens) {
      const place = `${x},${y}`;
      if (this.#places.get(id) === place) continue;
      this.#places.set(id, place);
      if (id === this.#tokenId) isOwn = true;
      else others += 1;
    }
    if (others > 0 && !isOwn) this.#tally.saw(others, bytes);
  }

  close(): void {
    this.visitor.leave();
  }
}
