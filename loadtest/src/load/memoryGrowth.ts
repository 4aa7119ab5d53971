import type { MemorySample } from './MemoryWatch.ts';

const TEN_MINUTES_MS = 600_000;
/**
 * What is remembered for every table (its last answers, its log) is full after the first third; what grows by more than
 * this in ten minutes afterwards would double in three hours.
 */
export const MAX_GROWTH = 0.05;
/** Fewer points would tell of the moment rather than of a trend. */
const FEWEST_POINTS = 8;

/** Slope of the straight line that fits best. */
function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (pick: 0 | 1): number => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const spread = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / spread;
}

/**
 * By which share the heap without garbage grew in ten minutes, after the first third of the time; NaN when there is too
 * little to tell.
 */
export function heapGrowth(samples: readonly MemorySample[]): number {
  const from = (samples.at(-1)?.atMs ?? 0) / 3;
  const points = samples.flatMap(({ atMs, floorMb }) =>
    atMs >= from && floorMb !== undefined ? [[atMs, floorMb] as const] : [],
  );
  if (points.length < FEWEST_POINTS) return Number.NaN;
  const typical = points.reduce((sum, [, heap]) => sum + heap, 0) / points.length;
  return (slope(points) * TEN_MINUTES_MS) / typical;
}
