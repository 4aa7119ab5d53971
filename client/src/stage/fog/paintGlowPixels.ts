import type { Glow, Tint } from '@tallow/shared/vision';

export interface GlowPicture {
  /** First column and row, in samples; a margin of one empty sample is part of the picture. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Premultiplied RGBA. */
  readonly pixels: Uint8Array;
}

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
  const pixels = new Uint8Array(width * height * 4);
  const words = new Uint32Array(pixels.buffer);
  const colors = palette.map(toPixel);
  for (let i = 0; i < runs.length; i += 4) {
    const row = (runs[i]! - top) * width - left;
    words.fill(colors[runs[i + 3]!]!, row + runs[i + 1]!, row + runs[i + 2]!);
  }
  return { left, top, width, height, pixels };
}

function toPixel({ color, level }: Tint): number {
  const value = Number.parseInt(color.slice(1), 16);
  const parts = [(value >> 16) & 255, (value >> 8) & 255, value & 255];
  const most = Math.max(1, ...parts);
  const [r, g, b] = parts.map((part) => Math.round(255 * STRENGTH[level] * (1 - SATURATION[level] + (SATURATION[level] * part) / most)));
  return ((255 << 24) | (b! << 16) | (g! << 8) | r!) >>> 0;
}
