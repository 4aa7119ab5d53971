import { Container, Sprite } from 'pixi.js';
import type { Atlas } from '../art/Atlas.ts';
import { letters } from '../art/letters.ts';

const HEIGHT = 24;

/** A number on a dark plate, in CSS pixels. */
export class FloatText extends Container {
  constructor(atlas: Atlas, said: string, tint: number) {
    super();
    const text = letters(said, HEIGHT);
    text.tint = tint;
    const plate = new Sprite(atlas.get('plate'));
    plate.anchor.set(0.5);
    plate.setSize(text.width + 30, HEIGHT * 1.6);
    this.addChild(plate, text);
  }
}
