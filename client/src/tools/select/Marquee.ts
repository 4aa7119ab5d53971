import type { MapPoint } from '@tallow/shared/geometry';
import { tokensWithin } from '../../kernels/hitTest.ts';
import { mayMove, shownTokens } from '../rights.ts';
import type { PointerAt, Workbench } from '../Tool.ts';

/** A frame drawn over tokens: those that may be moved join the selection. */
export class Marquee {
  readonly #bench: Workbench;
  readonly #from: MapPoint;

  constructor(bench: Workbench, from: MapPoint) {
    this.#bench = bench;
    this.#from = from;
  }

  move({ map }: PointerAt): void {
    this.#bench.sketch.draw({ marquee: [this.#from, map] });
  }

  drop({ map }: PointerAt): void {
    const { table } = this.#bench;
    const { model } = table;
    const caught = tokensWithin(shownTokens(model), this.#from, map).filter((token) => mayMove(model, token));
    table.select([...new Set([...model.selection, ...caught.map(({ id }) => id)])]);
    this.cancel();
  }

  cancel(): void {
    this.#bench.sketch.draw({ marquee: null });
  }
}
