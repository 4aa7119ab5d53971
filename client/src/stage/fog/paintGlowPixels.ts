import type { Glow, Tint } from '@tallow/shared/vision';

export interface GlowPicture {
  /** First column and row, in samples; an unlit margin is part of the picture. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** RGBA: the light's colour, smooth and carried on beyond the lit ground; and 255 where the ground is lit. */
  readonly pixels: Uint8Array;
}

/** Samples over which bright runs into dim. */
const SOFT = 2;
const MARGIN = 1;
/** How much of a light's own colour falls on the ground; the rest is white. */
const SATURATION = { bright: 0.36, dim: 0.3 } as const;
const STRENGTH = { bright: 1, dim: 0.7 } as const;

/** The lit samples of a glow as pixels, cropped to what is lit. */
export function paintGlowPixels({ runs, palette }: Glow): GlowPicture | undefined {
  if (runs.length === 0) return undefined;
  let [left, right] = [Infinity, 0];
  for (let i = 0; i < runs.length; i += 4) {
    left = Math.min(left, runs[i + 1]!);
    right = Math.max(right, runs[i + 2]!);
  }
  const top = runs[0]! - MARGIN;
  left -= MARGIN;
  const width = right + MARGIN - left;
  const height = runs[runs.length - 4]! + 1 + MARGIN - top;
  const words = new Uint32Array(width * height);
  const colors = palette.map(toPixel);
  for (let i = 0; i < runs.length; i += 4) {
    const row = (runs[i]! - top) * width - left;
    words.fill(colors[runs[i + 3]!]!, row + runs[i + 1]!, row + runs[i + 2]!);
  }
  const sharp = new Uint8Array(words.buffer);
  return { left, top, width, height, pixels: soften(sharp, width, height) };
}

/** Spreads the colours, weighted by coverage, in rows and then in columns; coverage stays as it is. */
function soften(sharp: Uint8Array, width: number, height: number): Uint8Array {
  const sums = Float32Array.from(sharp);
  spread(sums, width, height, 4, width * 4);
  spread(sums, height, width, width * 4, 4);
  const pixels = new Uint8Array(sharp.length);
  for (let i = 0; i < sharp.length; i += 4) {
    const weight = sums[i + 3]!;
    pixels[i + 3] = sharp[i + 3]!;
    if (weight === 0) continue;
    for (let part = 0; part < 3; part++) pixels[i + part] = Math.min(255, (sums[i + part]! * 255) / weight);
  }
  return pixels;
}

/** Running sums of `2 * SOFT + 1` neighbours along each line. Uncovered samples are black, so they weigh nothing. */
function spread(sums: Float32Array, length: number, lines: number, step: number, lineStep: number): void {
  const line = new Float32Array(length + 2 * SOFT + 1);
  for (let at = 0; at < lines; at++) {
    for (let part = 0; part < 4; part++) {
      const start = at * lineStep + part;
      for (let i = 0; i < length; i++) line[i + SOFT] = sums[start + i * step]!;
      let sum = 0;
      for (let i = 0; i < 2 * SOFT; i++) sum += line[i]!;
      for (let i = 0; i < length; i++) {
        sum += line[i + 2 * SOFT]!;
        sums[start + i * step] = sum;
        sum -= line[i]!;
      }
    }
  }
}

function toPixel({ color, level }: Tint): number {
  const value = Number.parseInt(color.slice(1), 16);
  const parts = [(value >> 16) & 255, (value >> 8) & 255, value & 255];
  const most = Math.max(1, ...parts);
  const share = SATURATION[level];
  const [r, g, b] = parts.map((part) => Math.round(255 * STRENGTH[level] * (1 - share + (share * part) / most)));
  return ((255 << 24) | (b! << 16) | (g! << 8) | r!) >>> 0;
}
