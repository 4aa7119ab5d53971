import type { Scene } from './Scene.ts';
import type { Token } from './Token.ts';

/** The middle of a token, in map units. */
export function tokenCentre(token: Pick<Token, 'x' | 'y' | 'size'>): { readonly x: number; readonly y: number } {
  const half = Math.round(token.size * 50);
  return { x: token.x + half, y: token.y + half };
}

/** Width of a token in map units. */
export function tokenWidth(token: Pick<Token, 'size'>): number {
  return Math.round(token.size * 100);
}

/** At least one cell's corner of the token stays on the scene. */
export function isOnScene(scene: Pick<Scene, 'width' | 'height'>, x: number, y: number, size: number): boolean {
  const half = size * 50;
  return x + half >= 0 && y + half >= 0 && x + half <= scene.width && y + half <= scene.height;
}
