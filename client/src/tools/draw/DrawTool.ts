import { simplify, type MapPoint } from '@tallow/shared/geometry';
import { MAX_CORNERS } from '@tallow/shared/table';
import { encodePath } from '@tallow/shared/vision';
import { mayDraw } from '../rights.ts';
import type { PointerAt, Tool, ToolContext } from '../Tool.ts';

/** CSS pixels: between points of a stroke, by which it may stray, and within which a click means the same corner. */
const STRIDE = 2;
const TOLERANCE = 0.6;
const SAME_CORNER = { mouse: 10, touch: 22 };

const flat = (corners: readonly MapPoint[]): readonly number[] => corners.flatMap(({ x, y }) => [x, y]);

/** Draws on the map: strokes and shapes by a drag, polygons corner by corner, words where somebody clicks. */
export class DrawTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #context: ToolContext;
  #corners: MapPoint[] = [];

  constructor(context: ToolContext) {
    this.#context = context;
  }

  press(at: PointerAt): boolean {
    if (!mayDraw(this.#context.table.model)) return false;
    if (this.#isByCorners) return true;
    this.#corners = [this.#onMap(at)];
    this.#show(this.#corners);
    return true;
  }

  drag(at: PointerAt): void {
    const { shape } = this.#options;
    const corner = this.#onMap(at);
    const [first, last] = [this.#corners[0], this.#corners.at(-1)];
    if (this.#isByCorners || !first || !last) return this.hover(at);
    if (shape !== 'freehand') this.#corners = [first, corner];
    else if (this.#isApart(last, corner, STRIDE)) this.#corners.push(corner);
    this.#show(this.#corners);
  }

  release(at: PointerAt): void {
    const { shape } = this.#options;
    if (shape === 'polygon') return this.#addCorner(at);
    if (shape === 'text') return this.#context.write(this.#onMap(at));
    this.drag(at);
    const [first, last] = [this.#corners[0], this.#corners.at(-1)];
    if (first && last && (shape === 'freehand' || this.#isApart(first, last, SAME_CORNER.mouse))) this.#put();
    else this.cancel();
  }

  hover(at: PointerAt): void {
    if (this.#options.shape === 'polygon' && this.#corners.length > 0) this.#show([...this.#corners, this.#onMap(at)]);
  }

  cancel(): void {
    this.#corners = [];
    this.#context.sketch.draw({ drawing: null });
  }

  get #options() {
    return this.#context.table.model.markOptions.drawing;
  }

  get #isByCorners(): boolean {
    return this.#options.shape === 'polygon' || this.#options.shape === 'text';
  }

  /** A click on the first or the last corner ends a polygon. */
  #addCorner(at: PointerAt): void {
    const corner = this.#onMap(at);
    const reach = at.isTouch ? SAME_CORNER.touch : SAME_CORNER.mouse;
    const isEnd = [this.#corners[0], this.#corners.at(-1)].some((end) => end && !this.#isApart(end, corner, reach));
    if (!isEnd) this.#corners = [...this.#corners, corner];
    else if (this.#corners.length > 2) return this.#put();
    this.#show(this.#corners);
  }

  #put(): void {
    const { table, view } = this.#context;
    const { shape, color, width, opacity, layer, isFilled } = this.#options;
    const kept = shape === 'freehand' ? simplify(this.#corners, TOLERANCE / view.camera.scale) : this.#corners;
    const points = encodePath(flat(kept.slice(0, MAX_CORNERS)));
    const fill = isFilled && shape !== 'line' && shape !== 'arrow' && shape !== 'freehand' ? color : '';
    void table.act({ action: 'drawing.add', shape, points, color, width, opacity, layer, fill });
    this.cancel();
  }

  #show(corners: readonly MapPoint[]): void {
    const { shape, color, width, opacity, isFilled } = this.#options;
    const fill = isFilled ? color : '';
    this.#context.sketch.draw({ drawing: { shape, points: flat(corners), color, width, opacity, fill, text: '' } });
  }

  #isApart(a: MapPoint, b: MapPoint, pixels: number): boolean {
    return Math.hypot(a.x - b.x, a.y - b.y) * this.#context.view.camera.scale > pixels;
  }

  #onMap({ map }: PointerAt): MapPoint {
    const { width = 0, height = 0 } = this.#context.table.model.scene ?? {};
    return { x: Math.round(Math.min(width, Math.max(0, map.x))), y: Math.round(Math.min(height, Math.max(0, map.y))) };
  }
}
