import { emptyBitmap, samplesAcross, type Bitmap } from './Bitmap.ts';
import type { Glow } from './Glow.ts';
import { spansOfArea, spansOfDisc, type SampleSpans } from './SampleSpans.ts';
import type { Star } from './Star.ts';

const spansOfStars = new WeakMap<Star, SampleSpans>();

/** The samples of a star, computed once. */
export function spansOf(star: Star): SampleSpans {
  const known = spansOfStars.get(star);
  if (known) return known;
  const spans = spansOfArea(star.points, star.x, star.y, star.radius);
  spansOfStars.set(star, spans);
  return spans;
}

/** What a viewer sees by these stars and this glow, for a scene of that size in map units: server and client get the same bits. */
export function rasterOf(stars: readonly Star[], glow: Glow | undefined, width: number, height: number): Bitmap {
  const bitmap = emptyBitmap(width, height);
  for (const star of stars) paintSpans(bitmap, spansOf(star));
  if (glow) for (let i = 0; i < glow.runs.length; i += 4) bitmap.fillRow(glow.runs[i]!, glow.runs[i + 1]!, glow.runs[i + 2]!);
  return bitmap;
}

/** A round brush, in map units. */
export function discBitmap(width: number, height: number, x: number, y: number, radius: number): Bitmap {
  const bitmap = emptyBitmap(width, height);
  paintSpans(bitmap, spansOfDisc(Math.round(x), Math.round(y), radius));
  return bitmap;
}

/** A polygonal brush: x, y pairs in map units, even-odd rule. */
export function polygonBitmap(width: number, height: number, points: readonly number[]): Bitmap {
  const bitmap = emptyBitmap(width, height);
  const reach = width + height;
  paintSpans(bitmap, spansOfArea(Int32Array.from(points), Math.round(width / 2), Math.round(height / 2), reach));
  return bitmap;
}

export function fullBitmap(width: number, height: number): Bitmap {
  const bitmap = emptyBitmap(width, height);
  for (let row = 0; row < samplesAcross(height); row++) bitmap.fillRow(row, 0, bitmap.width);
  return bitmap;
}

function paintSpans(bitmap: Bitmap, spans: SampleSpans): void {
  const last = Math.min(bitmap.height, spans.top + spans.rows.length - 1);
  for (let row = Math.max(0, spans.top); row < last; row++) {
    const i = row - spans.top;
    for (let k = spans.rows[i]!; k < spans.rows[i + 1]!; k += 2) bitmap.fillRow(row, spans.columns[k]!, spans.columns[k + 1]!);
  }
}
