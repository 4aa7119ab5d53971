import type { MapPoint } from '@tallow/shared/geometry';
import { snapPoint } from '../../kernels/snap.ts';
import { Pace } from '../Pace.ts';
import type { PointerAt, Tool, ToolContext } from '../Tool.ts';

const TELL_EVERY_MS = 60;
/** Others forget a ruler that is not shown again. */
const TELL_AGAIN_MS = 3_000;

/** A ruler from cell to cell, shown to the others. It stays until the next one, Esc, or another tool. */
export class MeasureTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #context: ToolContext;
  readonly #pace = new Pace(TELL_EVERY_MS);
  #again: ReturnType<typeof setInterval> | undefined;

  constructor(context: ToolContext) {
    this.#context = context;
  }

  press(at: PointerAt): boolean {
    this.#show([this.#snap(at)]);
    clearInterval(this.#again);
    this.#again = setInterval(() => this.#tell(), TELL_AGAIN_MS);
    return true;
  }

  drag(at: PointerAt): void {
    const [from, to] = this.#context.sketch.model.ruler;
    const end = this.#snap(at);
    if (!from || (to?.x === end.x && to.y === end.y)) return;
    this.#show([from, end]);
    this.#pace.run(() => this.#tell());
  }

  release(at: PointerAt): void {
    this.drag(at);
    const [from, to] = this.#context.sketch.model.ruler;
    if (!to || (from!.x === to.x && from!.y === to.y)) this.cancel();
  }

  cancel(): void {
    clearInterval(this.#again);
    this.#pace.cancel();
    if (this.#context.sketch.model.ruler.length === 0) return;
    this.#show([]);
    this.#context.table.ruler([]);
  }

  #show(ruler: readonly MapPoint[]): void {
    this.#context.sketch.draw({ ruler });
  }

  #tell(): void {
    const { ruler } = this.#context.sketch.model;
    if (ruler.length > 1) this.#context.table.ruler(ruler.map(({ x, y }) => [x, y] as const));
  }

  #snap({ map, alt }: PointerAt): MapPoint {
    const { scene } = this.#context.table.model;
    return scene && !alt ? snapPoint(scene.grid, map) : { x: Math.round(map.x), y: Math.round(map.y) };
  }
}
