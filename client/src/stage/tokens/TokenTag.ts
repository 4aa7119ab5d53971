import { Container, Sprite } from 'pixi.js';
import type { Atlas } from '../art/Atlas.ts';
import { letters } from '../art/letters.ts';
import { TEXT } from '../theme.ts';

/** Map units. */
const HEIGHT = 19;
const MAX_LETTERS = 16;

/** A token's name on a dark plate below it. */
export class TokenTag extends Container {
  readonly #plate: Sprite;
  readonly #name = letters('', HEIGHT);

  constructor(atlas: Atlas) {
    super();
    this.#plate = new Sprite(atlas.get('plate'));
    this.#plate.anchor.set(0.5);
    this.#name.tint = TEXT;
    this.addChild(this.#plate, this.#name);
  }

  show(name: string, width: number): void {
    this.visible = name !== '';
    const letterList = [...name];
    const text =
      letterList.length > MAX_LETTERS
        ? `${letterList
            .slice(0, MAX_LETTERS - 1)
            .join('')
            .trimEnd()}…`
        : name;
    if (this.#name.text !== text) this.#name.text = text;
    this.#name.position.set(0, width / 2 + 9);
    this.#plate.position.set(0, width / 2 + 10);
    this.#plate.setSize(this.#name.width + 26, HEIGHT * 1.75);
  }
}
