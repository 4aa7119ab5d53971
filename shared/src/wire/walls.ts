import type { Wall } from '../vision/index.ts';

/** Walls as one string for the GM's overlay. */
export function encodeWalls(walls: readonly Wall[]): string {
  return walls.length === 0 ? '' : JSON.stringify(walls.map((w) => [w.x1, w.y1, w.x2, w.y2, w.kind, w.oneWay ? 1 : 0]));
}

export function decodeWalls(text: string): readonly Wall[] {
  if (text === '') return [];
  const rows = JSON.parse(text) as [number, number, number, number, Wall['kind'], 0 | 1][];
  return rows.map(([x1, y1, x2, y2, kind, oneWay]) => ({
    x1,
    y1,
    x2,
    y2,
    kind,
    ...(oneWay === 1 && { oneWay: true }),
  }));
}
