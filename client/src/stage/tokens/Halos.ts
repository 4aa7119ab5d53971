import { Container, Sprite } from 'pixi.js';
import type { Atlas } from '../art/Atlas.ts';
import { GOLD } from '../theme.ts';

/** The glow below selected tokens. Apart from the tokens, so that selecting does not rebuild all of them. */
export class Halos extends Container {
  readonly #atlas: Atlas;
  readonly #halos = new Map<string, Sprite>();

  constructor(atlas: Atlas) {
    super({ isRenderGroup: true });
    this.#atlas = atlas;
  }

  show(selection: ReadonlySet<string>): void {
    for (const [id, halo] of this.#halos) {
      if (selection.has(id)) continue;
      this.#halos.delete(id);
      halo.destroy();
    }
    for (const id of selection) {
      if (this.#halos.has(id)) continue;
      const halo = new Sprite(this.#atlas.get('halo'));
      halo.anchor.set(0.5);
      halo.tint = GOLD;
      this.#halos.set(id, this.addChild(halo));
    }
  }

  follow(
    placeOf: (id: string) => { readonly x: number; readonly y: number; readonly width: number } | undefined,
  ): void {
    for (const [id, halo] of this.#halos) {
      const place = placeOf(id);
      halo.visible = place !== undefined;
      if (!place) continue;
      halo.position.set(place.x, place.y);
      halo.setSize(place.width * 1.28);
    }
  }
}
