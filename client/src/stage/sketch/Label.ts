import { Container, Sprite } from 'pixi.js';
import type { Atlas } from '../art/Atlas.ts';
import { letters } from '../art/letters.ts';
import { TEXT } from '../theme.ts';

const HEIGHT = 14;

/** A few words on a dark plate, in CSS pixels. */
export class Label extends Container {
  readonly #plate: Sprite;
  readonly #text = letters('', HEIGHT);

  constructor(atlas: Atlas) {
    super();
    this.#plate = new Sprite(atlas.get('plate'));
    this.#plate.anchor.set(0.5);
    this.#text.tint = TEXT;
    this.addChild(this.#plate, this.#text);
  }

  say(text: string, x: number, y: number, tint = TEXT): void {
    if (this.#text.text !== text) {
      this.#text.text = text;
      this.#plate.setSize(this.#text.width + 24, HEIGHT * 2.1);
    }
    this.#text.tint = tint;
    this.#plate.position.set(0, 0.5);
    this.position.set(Math.round(x), Math.round(y));
  }
}
