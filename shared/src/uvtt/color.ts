import { giveUp } from './UvttRefusal.ts';

/** Channels from 0 to 1. */
export interface Color {
  readonly hex: string;
  readonly alpha: number;
  readonly luminance: number;
}

const PATTERN = /^#?([0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Reads AARRGGBB or RRGGBB, with or without #. */
export function readColor(value: unknown): Color {
  const match = typeof value === 'string' ? PATTERN.exec(value) : null;
  if (!match) giveUp('bad-color', 'A colour must be written AARRGGBB or RRGGBB.');
  const [alpha = 'ff', red, green, blue] = match.slice(1);
  const luminance = 0.2126 * share(red!) + 0.7152 * share(green!) + 0.0722 * share(blue!);
  return { hex: `#${red}${green}${blue}`.toLowerCase(), alpha: share(alpha), luminance };
}

function share(hexPair: string): number {
  return Number.parseInt(hexPair, 16) / 255;
}
