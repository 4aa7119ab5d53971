import { halfWidthOf } from '@tallow/shared/geometry';
import { Container, Sprite } from 'pixi.js';
import { WALK_MS, type Signal, type TableModel } from '../../store/index.ts';
import type { Atlas } from '../art/Atlas.ts';
import { letters } from '../art/letters.ts';
import { toNumber } from '../theme.ts';

type Walk = Extract<Signal, { kind: 'walk' }>;

/** Somebody who passes through sight without staying in it. */
class Passer extends Container {
  readonly #disc: Sprite;
  readonly #name = letters('', 18);

  constructor(atlas: Atlas) {
    super();
    this.#disc = new Sprite(atlas.get('disc'));
    this.#disc.anchor.set(0.5);
    this.addChild(this.#disc, this.#name);
  }

  /** `progress` 0..1 over all that was seen of the walk. */
  show({ stretches, size, color, name }: Walk, progress: number): void {
    const places = stretches.flat();
    const [x, y] = places[Math.min(places.length - 1, Math.floor(progress * places.length))]!;
    const half = halfWidthOf({ size });
    this.position.set(x + half, y + half);
    this.alpha = 0.85 * Math.min(1, (1 - progress) * 4);
    this.#disc.tint = toNumber(color);
    this.#disc.setSize(half * 1.8);
    if (this.#name.text !== name) this.#name.text = name;
    this.#name.position.set(0, half + 4);
  }
}

/** Walks that were seen only in part. */
export class WalkLayer extends Container {
  readonly #atlas: Atlas;
  readonly #passers: Passer[] = [];
  #walks: readonly Walk[] = [];

  constructor(atlas: Atlas) {
    super();
    this.#atlas = atlas;
  }

  sync(model: TableModel): void {
    this.#walks = model.signals.filter((signal) => signal.kind === 'walk');
    while (this.#passers.length < this.#walks.length) this.#passers.push(this.addChild(new Passer(this.#atlas)));
    for (const [i, passer] of this.#passers.entries()) passer.visible = i < this.#walks.length;
  }

  /** Answers whether anybody is still on the way. `now` is the wall clock (ms). */
  tick(now: number): boolean {
    for (const [i, walk] of this.#walks.entries())
      this.#passers[i]!.show(walk, Math.min(1, Math.max(0, 1 - (walk.until - now) / WALK_MS)));
    return this.#walks.length > 0;
  }
}
