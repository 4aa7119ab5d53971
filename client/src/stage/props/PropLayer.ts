import { Container, Sprite, Texture } from 'pixi.js';
import { centreOf } from '@tallow/shared/geometry';
import { isOnProp } from '../../kernels/markHits.ts';
import type { PropModel, SketchModel, TableModel } from '../../store/index.ts';
import { mayMove } from '../../tools/rights.ts';
import { MUTED } from '../theme.ts';
import type { Pictures } from './Pictures.ts';

/** What is left of a roof under which an own token stands. */
const OPEN_ROOF = 0.2;

/** Pictures laid below the tokens, or above them. */
export class PropLayer extends Container {
  readonly #pictures: Pictures;
  readonly #layer: PropModel['layer'];
  readonly #sprites = new Map<string, Sprite>();
  #shown: readonly unknown[] = [];

  constructor(pictures: Pictures, layer: PropModel['layer']) {
    super();
    this.#pictures = pictures;
    this.#layer = layer;
  }

  /** Answers whether it looks different. */
  sync(model: TableModel, { prop: moved }: SketchModel): boolean {
    const props = [...model.props.values()]
      .filter(({ layer }) => layer === this.#layer)
      .map((prop) => (moved?.id === prop.id ? { ...prop, ...moved } : prop));
    const own = this.#layer === 'above' ? [...model.tokens.values()].filter((token) => mayMove(model, token)) : [];
    const looks = props.flatMap((prop) => [
      ...Object.values(prop),
      this.#pictures.get(prop.image),
      own.some((token) => isOnProp(prop, centreOf(token))),
    ]);
    if (looks.length === this.#shown.length && looks.every((look, at) => look === this.#shown[at])) return false;
    this.#shown = looks;
    this.#removeOthers(new Set(props.map(({ id }) => id)));
    for (const [at, prop] of props.entries())
      this.#place(
        prop,
        at,
        own.some((token) => isOnProp(prop, centreOf(token))),
      );
    return true;
  }

  #removeOthers(ids: ReadonlySet<string>): void {
    for (const [id, sprite] of this.#sprites) {
      if (ids.has(id)) continue;
      this.#sprites.delete(id);
      sprite.destroy();
    }
  }

  #place({ id, image, x, y, width, height, rotation }: PropModel, at: number, isOpen: boolean): void {
    const sprite = this.#sprites.get(id) ?? new Sprite();
    this.#sprites.set(id, sprite);
    const texture = this.#pictures.get(image);
    sprite.texture = texture ?? Texture.WHITE;
    sprite.tint = texture ? 0xffffff : MUTED;
    sprite.alpha = isOpen ? OPEN_ROOF : texture ? 1 : 0.25;
    sprite.anchor.set(0.5);
    sprite.position.set(x + width / 2, y + height / 2);
    sprite.setSize(width, height);
    sprite.angle = rotation;
    this.addChildAt(sprite, at);
  }
}
