import { halfWidthOf } from '@tallow/shared/geometry';
import { snapTopLeft } from '@tallow/shared/table';
import { isGm } from '../rights.ts';
import type { PointerAt, Tool, ToolContext } from '../Tool.ts';

const COLORS = ['#a4574a', '#5d7f4f', '#5f6fb0', '#b0893f', '#7d5a93', '#4f8a8b', '#8a6a4f', '#9c4f74'] as const;
const SIZE = 1;

/** The GM puts new tokens on the map, one with each click. */
export class PlaceTool implements Tool {
  readonly cursor = 'copy';
  readonly #context: ToolContext;

  constructor(context: ToolContext) {
    this.#context = context;
  }

  press(): boolean {
    return false;
  }

  hover(at: PointerAt): void {
    this.#context.sketch.draw({ seat: this.#seat(at) });
  }

  tap(at: PointerAt): void {
    const { table, newToken } = this.#context;
    const seat = this.#seat(at);
    if (!seat || !isGm(table.model)) return;
    const number = table.model.tokens.size + 1;
    void table.act({
      action: 'token.create',
      name: newToken(number),
      x: seat.x,
      y: seat.y,
      size: SIZE,
      color: COLORS[number % COLORS.length]!,
    });
  }

  cancel(): void {
    this.#context.sketch.draw({ seat: null });
  }

  #seat({ map, alt }: PointerAt): { readonly x: number; readonly y: number; readonly size: number } | null {
    const { scene } = this.#context.table.model;
    if (!scene) return null;
    const half = halfWidthOf({ size: SIZE });
    const { x, y } = snapTopLeft(scene.grid, map.x - half, map.y - half, SIZE, alt);
    return { x, y, size: SIZE };
  }
}
