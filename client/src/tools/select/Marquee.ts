import type { MapPoint } from '@tallow/shared/geometry';
import { tokensWithin } from '../../kernels/hitTest.ts';
import { mayMove, shownTokens } from '../rights.ts';
import type { PointerAt, ToolContext } from '../Tool.ts';

/** A frame drawn over tokens: those that may be moved join the selection. */
export class Marquee {
  readonly #context: ToolContext;
  readonly #from: MapPoint;

  constructor(context: ToolContext, from: MapPoint) {
    this.#context = context;
    this.#from = from;
  }

  move({ map }: PointerAt): void {
    this.#context.sketch.draw({ marquee: [this.#from, map] });
  }

  drop({ map }: PointerAt): void {
    const { table } = this.#context;
    const { model } = table;
    const caught = tokensWithin(shownTokens(model), this.#from, map).filter((token) => mayMove(model, token));
    table.select([...new Set([...model.selection, ...caught.map(({ id }) => id)])]);
    this.cancel();
  }

  cancel(): void {
    this.#context.sketch.draw({ marquee: null });
  }
}
