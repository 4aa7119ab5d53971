import { halfWidthOf } from '@tallow/shared/geometry';
import { Container, Graphics, Sprite } from 'pixi.js';
import type { Signal, TableModel } from '../../store/index.ts';
import type { Atlas } from '../art/Atlas.ts';
import { letters } from '../art/letters.ts';
import { INK, memberColor, toNumber } from '../theme.ts';

type Drag = Extract<Signal, { kind: 'drag' }>;

/** A token that somebody else is dragging: where it would go, and who moves it. */
class Ghost extends Container {
  readonly #way = new Graphics();
  readonly #disc: Sprite;
  readonly #ring: Sprite;
  readonly #name = letters('', 18);

  constructor(atlas: Atlas) {
    super();
    this.#disc = new Sprite(atlas.get('disc'));
    this.#ring = new Sprite(atlas.get('dashes'));
    for (const part of [this.#disc, this.#ring]) part.anchor.set(0.5);
    this.addChild(this.#way, this.#disc, this.#ring, this.#name);
  }

  show({ x, y, userId, tokenId }: Drag, { tokens, members }: TableModel): void {
    const token = tokens.get(tokenId);
    this.visible = token !== undefined;
    if (!token) return;
    const half = halfWidthOf(token);
    const color = memberColor(userId);
    const [cx, cy] = [x + half, y + half];
    this.#way
      .clear()
      .moveTo(token.x + half, token.y + half)
      .lineTo(cx, cy)
      .stroke({ color: INK, width: 8, alpha: 0.4, cap: 'round' });
    this.#way
      .moveTo(token.x + half, token.y + half)
      .lineTo(cx, cy)
      .stroke({ color, width: 4, alpha: 0.9, cap: 'round' });
    this.#disc.tint = toNumber(token.color);
    this.#disc.alpha = 0.5;
    this.#ring.tint = color;
    for (const part of [this.#disc, this.#ring]) {
      part.position.set(cx, cy);
      part.setSize(half * 1.8);
    }
    const name = members.get(userId)?.displayName ?? '';
    if (this.#name.text !== name) this.#name.text = name;
    this.#name.tint = color;
    this.#name.position.set(cx, cy - half - 10);
  }
}

/** Others' drags. */
export class GhostLayer extends Container {
  readonly #atlas: Atlas;
  readonly #ghosts: Ghost[] = [];

  constructor(atlas: Atlas) {
    super();
    this.#atlas = atlas;
  }

  sync(model: TableModel): void {
    const drags = model.signals.filter((signal) => signal.kind === 'drag');
    while (this.#ghosts.length < drags.length) this.#ghosts.push(this.addChild(new Ghost(this.#atlas)));
    for (const [i, ghost] of this.#ghosts.entries()) {
      const drag = drags[i];
      ghost.visible = drag !== undefined;
      if (drag) ghost.show(drag, model);
    }
  }
}
