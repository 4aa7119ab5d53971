import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import type { SceneId } from '@tallow/shared/kernel';
import type { TablePort } from '../../store/index.ts';

/** Keys that are held are told once in so long (ms). */
const REST_MS = 120;

const within = (shift: number): number => ((shift % UNITS_PER_CELL) + UNITS_PER_CELL) % UNITS_PER_CELL;

/** Shifts the grid of the scene by hundredths of a cell. */
export class GridNudge {
  readonly #table: TablePort;
  #moved = { x: 0, y: 0 };
  #isWaiting = false;

  constructor(table: TablePort) {
    this.#table = table;
  }

  by(x: number, y: number): void {
    this.#moved = { x: this.#moved.x + x, y: this.#moved.y + y };
    if (!this.#isWaiting) setTimeout(() => this.#tell(), REST_MS);
    this.#isWaiting = true;
  }

  #tell(): void {
    const { x, y } = this.#moved;
    const { scene } = this.#table.model;
    this.#moved = { x: 0, y: 0 };
    this.#isWaiting = false;
    if (!scene) return;
    const { grid } = scene;
    void this.#table.act({
      action: 'scene.update',
      sceneId: scene.id as SceneId,
      grid: { ...grid, offsetX: within(grid.offsetX + x), offsetY: within(grid.offsetY + y) },
    });
  }
}
