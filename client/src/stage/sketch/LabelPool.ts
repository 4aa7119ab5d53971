import { Container } from 'pixi.js';
import type { Atlas } from '../art/Atlas.ts';
import { Label } from './Label.ts';

/** Labels that are placed anew in each frame. */
export class LabelPool extends Container {
  readonly #atlas: Atlas;
  readonly #labels: Label[] = [];
  #used = 0;

  constructor(atlas: Atlas) {
    super();
    this.#atlas = atlas;
  }

  begin(): void {
    this.#used = 0;
  }

  say(text: string, x: number, y: number, tint?: number): void {
    let label = this.#labels[this.#used];
    if (!label) {
      label = new Label(this.#atlas);
      this.#labels.push(label);
      this.addChild(label);
    }
    this.#used += 1;
    label.visible = true;
    label.say(text, x, y, tint);
  }

  end(): void {
    for (const label of this.#labels.slice(this.#used)) label.visible = false;
  }
}
