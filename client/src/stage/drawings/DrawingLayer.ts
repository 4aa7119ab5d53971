import { Container, Graphics } from 'pixi.js';
import type { DrawnShape, TableModel } from '../../store/index.ts';
import { letters } from '../art/letters.ts';
import { toNumber } from '../theme.ts';
import { drawShape } from './drawShape.ts';

/** Of their height, what letters on the atlas take beyond it. */
const LINE_HEIGHT = 1.2;

function viewOf(drawing: DrawnShape): Container {
  const view = new Container();
  if (drawing.shape === 'text') {
    const text = letters(drawing.text, drawing.width / LINE_HEIGHT);
    text.anchor.set(0);
    text.position.set(drawing.points[0] ?? 0, drawing.points[1] ?? 0);
    text.tint = toNumber(drawing.color);
    text.alpha = drawing.opacity;
    view.addChild(text);
    return view;
  }
  const graphics = new Graphics();
  // Many drawings are few calls of the graphics card; they lie still, so that nothing is copied again.
  graphics.context.batchMode = 'batch';
  drawShape(graphics, drawing);
  view.addChild(graphics);
  return view;
}

/** What is drawn on the ground: it darkens and is hidden with it. */
export class DrawingLayer extends Container {
  readonly #views = new Map<string, { readonly drawing: DrawnShape; readonly view: Container }>();
  #drawings: TableModel['drawings'] | undefined;

  /** Answers whether it looks different. */
  sync({ drawings }: TableModel): boolean {
    if (drawings === this.#drawings) return false;
    this.#drawings = drawings;
    for (const [id, { drawing, view }] of this.#views) {
      if (drawings.get(id) === drawing) continue;
      this.#views.delete(id);
      view.destroy({ children: true });
    }
    for (const [id, drawing] of drawings) {
      if (this.#views.has(id)) continue;
      const view = viewOf(drawing);
      this.#views.set(id, { drawing, view });
      this.addChild(view);
    }
    return true;
  }
}
