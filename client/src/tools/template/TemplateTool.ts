import { UNITS_PER_CELL, type MapPoint } from '@tallow/shared/geometry';
import type { TemplateId } from '@tallow/shared/kernel';
import { feetPerCell, type TemplateArea } from '@tallow/shared/table';
import { directionTo } from '../../kernels/areaPlan.ts';
import { snapPoint } from '../../kernels/snap.ts';
import type { TemplateModel } from '../../store/index.ts';
import { isGm, mayLay } from '../rights.ts';
import type { PointerAt, Tool, ToolContext } from '../Tool.ts';

/** CSS pixels from which on a drag turns what is laid. */
const TURNS_FROM = 8;
/** CSS pixels within which a press takes up a template by its origin. */
const HANDLE = { mouse: 10, touch: 22 };

/**
 * Lays areas on the map: a press puts one down, a drag turns it; one that lies there is dragged by its origin. Alt:
 * between the cells.
 */
export class TemplateTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #context: ToolContext;
  #from: MapPoint | null = null;
  #direction = 0;
  #moved: TemplateModel | undefined;

  constructor(context: ToolContext) {
    this.#context = context;
  }

  press(at: PointerAt): boolean {
    if (!mayLay(this.#context.table.model)) return false;
    this.#moved = this.#heldAt(at);
    this.#from = this.#snap(at);
    this.#show(this.#areaAt(at));
    return true;
  }

  /** One's own that lies with its origin under the pointer is taken up again. */
  #heldAt({ map, isTouch }: PointerAt): TemplateModel | undefined {
    const { table, view } = this.#context;
    const { model } = table;
    const reach = (isTouch ? HANDLE.touch : HANDLE.mouse) / view.camera.scale;
    return [...model.templates.values()].findLast(
      ({ x, y, tokenId, ownerId }) =>
        tokenId === '' && (isGm(model) || ownerId === model.me.userId) && Math.hypot(map.x - x, map.y - y) <= reach,
    );
  }

  drag(at: PointerAt): void {
    if (this.#from) this.#show(this.#areaAt(at));
  }

  release(at: PointerAt): void {
    const { table } = this.#context;
    const { color, rounds } = table.model.markOptions.template;
    if (this.#moved) {
      const { x, y } = this.#snap(at);
      void table.act({ action: 'template.update', templateId: this.#moved.id as TemplateId, x, y });
    } else if (this.#from) void table.act({ action: 'template.add', ...this.#areaAt(at), color, rounds });
    this.#from = null;
    this.#moved = undefined;
    this.hover(at);
  }

  hover(at: PointerAt): void {
    if (!at.isTouch && mayLay(this.#context.table.model)) this.#show(this.#areaAt(at));
    else this.#context.sketch.draw({ template: null });
  }

  cancel(): void {
    this.#from = null;
    this.#moved = undefined;
    this.#context.sketch.draw({ template: null });
  }

  #show(area: TemplateArea): void {
    const color = this.#moved?.color ?? this.#context.table.model.markOptions.template.color;
    this.#context.sketch.draw({ template: { ...area, color } });
  }

  /** Rectangles are as large as the drag, the others as large as is set. */
  #areaAt(at: PointerAt): TemplateArea {
    if (this.#moved) return { ...this.#moved, ...this.#snap(at) };
    const { table, view } = this.#context;
    const { shape, lengthFeet, widthFeet } = table.model.markOptions.template;
    const from = this.#from ?? this.#snap(at);
    const isTurned = Math.hypot(at.map.x - from.x, at.map.y - from.y) * view.camera.scale > TURNS_FROM;
    if (this.#from && isTurned && shape === 'rectangle') return this.#rectangle(this.#from, this.#snap(at));
    if (this.#from && isTurned) this.#direction = directionTo(from, at.map);
    const direction = shape === 'circle' || shape === 'rectangle' ? 0 : this.#direction;
    return { shape, ...from, lengthFeet, widthFeet, direction };
  }

  #rectangle(a: MapPoint, b: MapPoint): TemplateArea {
    const feet = feetPerCell(this.#context.table.model.scene) / UNITS_PER_CELL;
    return {
      shape: 'rectangle',
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      lengthFeet: Math.max(1, Math.round(Math.abs(a.x - b.x) * feet)),
      widthFeet: Math.max(1, Math.round(Math.abs(a.y - b.y) * feet)),
      direction: 0,
    };
  }

  /** To the corners of cells, where circles and cubes of the rules begin; free without a grid of squares. */
  #snap({ map, alt }: PointerAt): MapPoint {
    const { scene } = this.#context.table.model;
    if (!scene || alt || scene.grid.kind === 'none') return { x: Math.round(map.x), y: Math.round(map.y) };
    if (scene.grid.kind === 'hex') return snapPoint(scene.grid, map);
    const { offsetX, offsetY } = scene.grid;
    const half = UNITS_PER_CELL / 2;
    return {
      x: Math.round((map.x - offsetX) / half) * half + offsetX,
      y: Math.round((map.y - offsetY) / half) * half + offsetY,
    };
  }
}
