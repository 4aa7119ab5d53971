import type { PointerAt, Tool, Workbench } from '../Tool.ts';

/** Points at a place for all who know it. */
export class PingTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #bench: Workbench;

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  press(): boolean {
    return false;
  }

  tap({ map }: PointerAt): void {
    this.#bench.table.ping(map.x, map.y);
  }

  cancel(): void {
    // A ping is over as soon as it is made.
  }
}
