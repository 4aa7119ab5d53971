import { Graphics } from 'pixi.js';
import type { SketchModel } from '../../store/index.ts';
import { drawShape } from './drawShape.ts';

/** What is being drawn, over everything: its ground need not be in sight. */
export class DraftLayer extends Graphics {
  #drawn: SketchModel['drawing'] = null;

  sync({ drawing }: SketchModel): void {
    if (drawing === this.#drawn) return;
    this.#drawn = drawing;
    if (drawing) drawShape(this, drawing);
    else this.clear();
  }
}
