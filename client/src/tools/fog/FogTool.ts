import type { MapPoint } from '@tallow/shared/geometry';
import type { SketchModel } from '../../store/index.ts';
import { isGm } from '../rights.ts';
import type { PointerAt, Tool, ToolContext } from '../Tool.ts';

const START_RADIUS = 150;
const RADII = { least: 50, most: 1_500 };
/** The stroke shows this long (ms) after the brush was lifted. */
const STROKE_STAYS_MS = 500;

/** The GM's brush: shows ground to the players, or hides it again with Alt. */
export class FogTool implements Tool {
  readonly cursor = 'none';
  readonly #context: ToolContext;
  #radius = START_RADIUS;
  #last: MapPoint | null = null;

  constructor(context: ToolContext) {
    this.#context = context;
  }

  press(at: PointerAt): boolean {
    if (!isGm(this.#context.table.model)) return false;
    this.#paint(at);
    return true;
  }

  drag(at: PointerAt): void {
    this.hover(at);
    if (this.#last && Math.hypot(at.map.x - this.#last.x, at.map.y - this.#last.y) >= this.#radius / 2) this.#paint(at);
  }

  release(): void {
    this.#last = null;
    const { sketch } = this.#context;
    const done = sketch.model.strokes;
    setTimeout(
      () => sketch.draw({ strokes: sketch.model.strokes.filter((stroke) => !done.includes(stroke)) }),
      STROKE_STAYS_MS,
    );
  }

  hover(at: PointerAt): void {
    this.#context.sketch.draw({ brush: this.#brush(at) });
  }

  /** `factor` above 1 widens the brush. */
  resize(factor: number): void {
    this.#radius = Math.round(Math.min(RADII.most, Math.max(RADII.least, this.#radius * factor)));
    const { brush } = this.#context.sketch.model;
    if (brush) this.#context.sketch.draw({ brush: { ...brush, radius: this.#radius } });
  }

  cancel(): void {
    this.#last = null;
    this.#context.sketch.draw({ brush: null, strokes: [] });
  }

  #paint(at: PointerAt): void {
    const { table, sketch } = this.#context;
    const brush = this.#brush(at);
    this.#last = at.map;
    sketch.draw({ strokes: [...sketch.model.strokes, brush] });
    void table.act({ action: 'fog.brush', mode: brush.mode, x: brush.x, y: brush.y, radius: brush.radius });
  }

  #brush({ map, alt }: PointerAt): NonNullable<SketchModel['brush']> {
    return { x: Math.round(map.x), y: Math.round(map.y), radius: this.#radius, mode: alt ? 'hide' : 'reveal' };
  }
}
