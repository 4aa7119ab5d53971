import type { MemorySample } from './MemoryWatch.ts';

const TEN_MINUTES_MS = 600_000;
const MINUTE_MS = 60_000;
/** Caches of a hundred tables fill in the first third; what grows by more than this in ten minutes afterwards would double in some three hours. */
export const MOST_GROWTH = 0.05;

/** Slope of the straight line that fits best. */
function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (pick: 0 | 1): number => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const spread = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / spread;
}

/** The lowest of each minute: what is above it was garbage not collected yet. */
function floors(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const byMinute = new Map<number, readonly [number, number]>();
  for (const point of points) {
    const minute = Math.floor(point[0] / MINUTE_MS);
    const lowest = byMinute.get(minute);
    if (!lowest || point[1] < lowest[1]) byMinute.set(minute, point);
  }
  return [...byMinute.values()];
}

/** By which share the heap grew in ten minutes, after the first third of the time; NaN when there is too little to tell. */
export function heapGrowth(samples: readonly MemorySample[]): number {
  const from = (samples.at(-1)?.atMs ?? 0) / 3;
  const lows = floors(samples.filter(({ atMs }) => atMs >= from).map(({ atMs, heapMb }) => [atMs, heapMb] as const));
  if (lows.length < 3) return Number.NaN;
  const typical = lows.reduce((sum, [, heap]) => sum + heap, 0) / lows.length;
  return (slope(lows) * TEN_MINUTES_MS) / typical;
}
