import { randomUUID } from 'node:crypto';
import type { Visitor } from '../protocol/Visitor.ts';
import { toAndFro, type MovePattern } from './movePatterns.ts';
import type { Tally } from './Tally.ts';

interface SeenTokens {
  readonly tokens: Iterable<[string, { readonly x: number; readonly y: number }]>;
}

/** One seat at a table, walking its own token around its home. */
export class Walker {
  readonly visitor: Visitor;
  readonly #tally: Tally;
  readonly #tokenId: string;
  readonly #home: readonly [number, number];
  readonly #places = new Map<string, string>();
  readonly #pattern: MovePattern;
  #step = 0;

  constructor(
    visitor: Visitor,
    tally: Tally,
    tokenId: string,
    home: readonly [number, number],
    pattern: MovePattern = toAndFro,
  ) {
    this.visitor = visitor;
    this.#tally = tally;
    this.#tokenId = tokenId;
    this.#home = home;
    this.#pattern = pattern;
    visitor.room.onFrame = (kind, bytes) => tally.received(kind, bytes);
    visitor.room.onState = (bytes) => this.#look(bytes);
  }

  move(): void {
    const [x, y] = this.#home;
    this.#step += 1;
    const [dx, dy] = this.#pattern(this.#step);
    const sentAt = performance.now();
    this.visitor.room.request(
      'intent.move',
      { intentId: randomUUID(), tokenId: this.#tokenId, x: x + dx, y: y + dy },
      (status, answer) => {
        if (status === 'ok') this.#tally.acknowledged(performance.now() - sentAt);
        else this.#tally.refused(JSON.stringify(answer));
      },
    );
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
