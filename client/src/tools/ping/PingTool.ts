import type { PointerAt, Tool, ToolContext } from '../Tool.ts';

/** Points at a place for all who know it. */
export class PingTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #context: ToolContext;

  constructor(context: ToolContext) {
    this.#context = context;
  }

  press(): boolean {
    return false;
  }

  tap({ map }: PointerAt): void {
    this.#context.table.ping(map.x, map.y);
  }

  cancel(): void {
    // A ping is over as soon as it is made.
  }
}
