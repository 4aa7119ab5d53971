import type { Token } from './state.ts';

/** The middle of a token, in map units. */
export function tokenCentre(token: Pick<Token, 'x' | 'y' | 'size'>): { readonly x: number; readonly y: number } {
  const half = Math.round(token.size * 50);
  return { x: token.x + half, y: token.y + half };
}

/** Width of a token in map units. */
export function tokenWidth(token: Pick<Token, 'size'>): number {
  return Math.round(token.size * 100);
}
