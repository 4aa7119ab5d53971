import { Container, Sprite, Texture } from 'pixi.js';
import { centreOf } from '@tallow/shared/geometry';
import { isOnProp } from '../../kernels/markHits.ts';
import type { PropModel, SketchModel, TableModel } from '../../store/index.ts';
import { mayMove } from '../../tools/rights.ts';
import { MUTED } from '../theme.ts';
import type { Pictures } from './Pictures.ts';

/** What is left of a roof under which an own token stands, and of a picture that is not there yet. */
const OPEN_ROOF = 0.2;
const NOT_LOADED = 0.25;

type Place = { readonly x: number; readonly y: number };

/** Where roofs are looked under: the middles of own tokens. */
const ownPlaces = (model: TableModel): readonly Place[] =>
  [...model.tokens.values()].filter((token) => mayMove(model, token)).map(centreOf);

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
    const isRoof = this.#layer === 'above';
    const shown = [model.props, moved, this.#pictures.loaded, isRoof && model.tokens, isRoof && model.viewAs];
    if (shown.every((part, at) => part === this.#shown[at]) && this.#shown.length > 0) return false;
    this.#shown = shown;
    const props = [...model.props.values()]
      .filter(({ layer }) => layer === this.#layer)
      .map((prop) => (moved?.id === prop.id ? { ...prop, ...moved } : prop));
    this.#removeOthers(new Set(props.map(({ id }) => id)));
    const own = isRoof && props.length > 0 ? ownPlaces(model) : [];
    for (const [at, prop] of props.entries())
      this.#place(
        prop,
        at,
        own.some((place) => isOnProp(prop, place)),
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
    sprite.alpha = isOpen ? OPEN_ROOF : texture ? 1 : NOT_LOADED;
    sprite.anchor.set(0.5);
    sprite.position.set(x + width / 2, y + height / 2);
    sprite.setSize(width, height);
    sprite.angle = rotation;
    this.addChildAt(sprite, at);
  }
}
