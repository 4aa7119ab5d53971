/** Channels from 0 to 1. */
export interface Color {
  readonly hex: string;
  readonly alpha: number;
  readonly luminance: number;
}

const LONG = /^#?([0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const SHORT = /^#?[0-9a-f]{3,4}$/i;

/** Reads AARRGGBB or RRGGBB, with or without #, and the short forms ARGB and RGB. Undefined for anything else. */
export function colorOf(value: unknown): Color | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const match = LONG.exec(SHORT.test(text) ? text.replaceAll(/[0-9a-f]/gi, '$&$&') : text);
  if (!match) return undefined;
  const [alpha = 'ff', red, green, blue] = match.slice(1);
  const luminance = 0.2126 * share(red!) + 0.7152 * share(green!) + 0.0722 * share(blue!);
  return { hex: `#${red}${green}${blue}`.toLowerCase(), alpha: share(alpha), luminance };
}

function share(hexPair: string): number {
  return Number.parseInt(hexPair, 16) / 255;
}
