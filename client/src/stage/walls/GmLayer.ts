import { Container, Graphics, Sprite } from 'pixi.js';
import { segmentsOf } from '@tallow/shared/table';
import type { Wall, WallKind } from '@tallow/shared/vision';
import type { Building, SketchModel, TableModel } from '../../store/index.ts';
import type { Atlas } from '../art/Atlas.ts';
import { GOLD, INK, toNumber } from '../theme.ts';

const KINDS: Record<WallKind, number> = {
  wall: 0xd8cbb6,
  window: 0x86c5d8,
  invisible: 0x7d8cd6,
  ethereal: 0xb7a8e0,
  curtain: 0xd69a8c,
  terrain: 0x9fbf7a,
};

/** What only the GM sees of a scene: its walls by kind, and where its lights stand. */
export class GmLayer extends Container {
  readonly #atlas: Atlas;
  readonly #lines = new Graphics();
  readonly #lamps = new Container();
  readonly #handles = new Graphics();
  readonly #draft = new Graphics();
  readonly #corners = new Latest();
  readonly #drawn = new Latest();
  #drag: SketchModel['light'] = null;
  #walls: TableModel['walls'] | undefined;
  #lights: TableModel['lights'] | undefined;

  constructor(atlas: Atlas) {
    super();
    this.#atlas = atlas;
    this.addChild(this.#lines, this.#lamps, this.#handles, this.#draft);
  }

  sync({ walls, lights, tool, building }: TableModel, sketch: SketchModel, scale: number): void {
    if (walls !== this.#walls) this.#drawWalls((this.#walls = walls));
    if (lights !== this.#lights || sketch.light !== this.#drag)
      this.#placeLamps((this.#lights = lights), (this.#drag = sketch.light));
    // Nothing of it changes at most frames, and there may be thousands of corners.
    const isBuilding = tool === 'wall';
    if (this.#corners.isNew(isBuilding, walls, building, sketch.wallDrag, scale)) {
      this.#handles.clear();
      if (isBuilding) this.#drawHandles(walls, building, sketch, scale);
    }
    if (this.#drawn.isNew(tool, lights, building, sketch.wall, sketch.light, scale)) {
      this.#draft.clear();
      if (isBuilding) this.#drawDraft(sketch, scale);
      if (tool === 'light') this.#drawRings(lights, building.light, sketch, scale);
    }
  }

  /** Corners to take hold of and what is chosen, as wide on the screen at any zoom. */
  #drawHandles(
    walls: TableModel['walls'],
    { walls: chosen, mode }: Building,
    sketch: SketchModel,
    scale: number,
  ): void {
    const px = 1 / scale;
    for (const { id, points } of walls.values()) {
      const line = sketch.wallDrag.get(id) ?? points;
      const isChosen = chosen.has(id) || sketch.wallDrag.has(id);
      if (isChosen) trace(this.#handles, line, GOLD, 4 * px);
      if (mode !== 'choose' && mode !== 'line') continue;
      for (let i = 0; i < line.length; i += 2)
        this.#handles.circle(line[i]!, line[i + 1]!, (isChosen ? 6 : 4) * px).fill(isChosen ? GOLD : INK);
    }
  }

  #drawDraft({ wall }: SketchModel, scale: number): void {
    if (!wall) return;
    const px = 1 / scale;
    const points = wall.points.flatMap(({ x, y }) => [x, y]);
    if (points.length > 2) trace(this.#draft, points, KINDS[wall.kind], 4 * px);
    for (const { x, y } of wall.points)
      this.#draft
        .circle(x, y, 6 * px)
        .fill(GOLD)
        .stroke({ color: INK, width: 2 * px });
  }

  /** How far the chosen light shines. */
  #drawRings(lights: TableModel['lights'], chosen: string | null, { light: drag }: SketchModel, scale: number): void {
    const light = chosen === null ? undefined : lights.get(chosen);
    if (!light) return;
    const { x, y } = drag?.id === light.id ? drag : light;
    for (const [radius, alpha] of [
      [light.bright, 0.9],
      [light.dim, 0.5],
    ] as const)
      if (radius > 0) this.#draft.circle(x, y, radius).stroke({ color: GOLD, width: 2 / scale, alpha });
  }

  #drawWalls(drawn: TableModel['walls']): void {
    const walls = [...drawn.values()].flatMap(segmentsOf);
    this.#lines.clear();
    for (const { x1, y1, x2, y2 } of walls) this.#lines.moveTo(x1, y1).lineTo(x2, y2);
    if (walls.length > 0) this.#lines.stroke({ color: INK, width: 6, alpha: 0.4, cap: 'round' });
    for (const kind of Object.keys(KINDS) as WallKind[]) {
      const some = walls.filter((wall) => wall.kind === kind);
      for (const { x1, y1, x2, y2 } of some) this.#lines.moveTo(x1, y1).lineTo(x2, y2);
      if (some.length > 0) this.#lines.stroke({ color: KINDS[kind], width: 2.5, alpha: 0.6, cap: 'round' });
    }
    for (const wall of walls) if (wall.oneWay) this.#drawArrow(wall);
  }

  /** Points to the side from which a one-way wall lets through. */
  #drawArrow({ x1, y1, x2, y2, kind }: Wall): void {
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
    const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2];
    const [nx, ny] = [uy, -ux];
    this.#lines
      .poly([mx + nx * 14, my + ny * 14, mx - ux * 7, my - uy * 7, mx + ux * 7, my + uy * 7])
      .fill({ color: KINDS[kind], alpha: 0.8 });
  }

  #placeLamps(lights: TableModel['lights'], drag: SketchModel['light']): void {
    for (const lamp of this.#lamps.removeChildren()) lamp.destroy();
    for (const { id, color, on, ...place } of lights.values()) {
      const { x, y } = drag?.id === id ? drag : place;
      const lamp = new Sprite(this.#atlas.get('sun'));
      lamp.anchor.set(0.5);
      lamp.position.set(x, y);
      lamp.setSize(62);
      lamp.tint = toNumber(color);
      lamp.alpha = on ? 1 : 0.4;
      this.#lamps.addChild(lamp);
    }
  }
}

function trace(on: Graphics, points: readonly number[], color: number, width: number): void {
  on.moveTo(points[0]!, points[1]!);
  for (let i = 2; i < points.length; i += 2) on.lineTo(points[i]!, points[i + 1]!);
  on.stroke({ color, width, cap: 'round', join: 'round' });
}

/** Whether what something is drawn from is other than the last time. */
class Latest {
  #parts: readonly unknown[] = [];

  isNew(...parts: readonly unknown[]): boolean {
    if (parts.length === this.#parts.length && parts.every((part, i) => part === this.#parts[i])) return false;
    this.#parts = parts;
    return true;
  }
}
