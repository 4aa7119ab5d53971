import type { TableModel, TablePort, Viewpoint } from '../store/index.ts';
import type { FrameStats, MapView } from './MapView.ts';

type Place = { readonly x: number; readonly y: number };
/** For tests in a browser: reads, changes nothing. */
export interface TallowHook {
  model(): TableModel;
  /** CSS pixels within the canvas. */
  screenOf(x: number, y: number): Place;
  /** Where a token's middle shows. */
  tokenScreen(id: string): Place | null;
  stats(): FrameStats;
}
declare global {
  var __tallow: TallowHook | undefined;
}

/** Returns the way to take it away. */
export function exposeHook(table: TablePort, view: Viewpoint, map: MapView): () => void {
  const hook: TallowHook = {
    model: () => table.model,
    screenOf: (x, y) => view.toScreen(x, y),
    tokenScreen: (id) => {
      const place = map.placeOf(id);
      return place ? view.toScreen(place.x, place.y) : null;
    },
    stats: () => map.stats,
  };
  globalThis.__tallow = hook;
  return () => {
    if (globalThis.__tallow === hook) globalThis.__tallow = undefined;
  };
}
