import { Container, Graphics, Sprite } from 'pixi.js';
import { segmentsOf } from '@tallow/shared/table';
import type { Wall, WallKind } from '@tallow/shared/vision';
import type { TableModel } from '../../store/index.ts';
import type { Atlas } from '../art/Atlas.ts';
import { INK, toNumber } from '../theme.ts';

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
  #walls: TableModel['walls'] | undefined;
  #lights: TableModel['lights'] | undefined;

  constructor(atlas: Atlas) {
    super();
    this.#atlas = atlas;
    this.addChild(this.#lines, this.#lamps);
  }

  sync({ walls, lights }: TableModel): void {
    if (walls !== this.#walls) this.#drawWalls((this.#walls = walls));
    if (lights !== this.#lights) this.#placeLamps((this.#lights = lights));
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

  #placeLamps(lights: TableModel['lights']): void {
    for (const lamp of this.#lamps.removeChildren()) lamp.destroy();
    for (const { x, y, color } of lights.values()) {
      const lamp = new Sprite(this.#atlas.get('sun'));
      lamp.anchor.set(0.5);
      lamp.position.set(x, y);
      lamp.setSize(62);
      lamp.tint = toNumber(color);
      this.#lamps.addChild(lamp);
    }
  }
}
