import { MAX_CELLS } from '@tallow/shared/uvtt';

/** In the order in which they are tried: the usual resolutions of maps that are sold as plain images. */
const USUAL = [100, 140, 70, 50] as const;

/** Pixels per cell of an image without a grid of its own: the first usual value that divides both sides evenly, else 100. */
export function guessGrid(widthPx: number, heightPx: number): number {
  const fits = (pixels: number): boolean => widthPx % pixels === 0 && heightPx % pixels === 0 && Math.max(widthPx, heightPx) / pixels <= MAX_CELLS;
  return USUAL.find(fits) ?? USUAL[0];
}
