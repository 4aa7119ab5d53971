import { seededRandom } from '../../kernel/index.ts';
import { buildBlockers } from '../buildBlockers.ts';
import type { Blockers } from '../Blockers.ts';
import type { Eye } from '../Eye.ts';
import type { Lighting, LightSource } from '../Light.ts';
import type { DoorSegment, Wall, WallKind } from '../Wall.ts';

export const wall = (x1: number, y1: number, x2: number, y2: number, kind: WallKind = 'wall'): Wall => ({
  x1,
  y1,
  x2,
  y2,
  kind,
});
export const oneWay = (x1: number, y1: number, x2: number, y2: number): Wall => ({
  x1,
  y1,
  x2,
  y2,
  kind: 'wall',
  oneWay: true,
});
export const door = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  state: DoorSegment['state'] = 'closed',
): DoorSegment => ({ x1, y1, x2, y2, state });
export const eye = (x: number, y: number, rest: Partial<Eye> = {}): Eye => ({ x, y, range: 0, darkvision: 0, ...rest });
export const light = (x: number, y: number, rest: Partial<LightSource> = {}): LightSource => ({
  x,
  y,
  bright: 200,
  dim: 400,
  color: '#ffcc88',
  ...rest,
});
export const bright: Lighting = { globalLight: 'bright', lights: [] };
export const dark = (...lights: LightSource[]): Lighting => ({ globalLight: 'dark', lights });
export const dim = (...lights: LightSource[]): Lighting => ({ globalLight: 'dim', lights });

/** A scene of 10 x 10 cells. */
export const scene = (walls: readonly Wall[], doors: readonly DoorSegment[] = []): Blockers =>
  buildBlockers(1000, 1000, walls, doors);

/** Integers from 0 up to and without `limit`. */
export function dice(seed: number): (limit: number) => number {
  const random = seededRandom(seed);
  return (limit) => random() % limit;
}

export function randomWalls(seed: number, count: number, size: number, kinds: readonly WallKind[] = ['wall']): Wall[] {
  const roll = dice(seed);
  return Array.from({ length: count }, () => {
    const x1 = roll(size + 1);
    const y1 = roll(size + 1);
    const clamp = (v: number): number => Math.max(0, Math.min(size, v));
    const ends = { x1, y1, x2: clamp(x1 + roll(601) - 300), y2: clamp(y1 + roll(601) - 300) };
    return { ...ends, kind: kinds[roll(kinds.length)]!, oneWay: roll(5) === 0 };
  });
}

/** Rooms with gaps: walls along the grid, as maps have them. */
export function dungeonWalls(seed: number, count: number, cells: number): Wall[] {
  const roll = dice(seed);
  return Array.from({ length: count }, () => {
    const x = roll(cells) * 100;
    const y = roll(cells) * 100;
    const length = (1 + roll(3)) * 100;
    return roll(2) === 0
      ? wall(x, y, Math.min(cells * 100, x + length), y)
      : wall(x, y, x, Math.min(cells * 100, y + length));
  }).filter((w) => w.x1 !== w.x2 || w.y1 !== w.y2);
}
