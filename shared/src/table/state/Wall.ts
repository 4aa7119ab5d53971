import { memo, type SceneId, type WallId } from '../../kernel/index.ts';
import type { Wall, WallLine, WallSide } from '../../vision/index.ts';
import { placeId } from './placeId.ts';

export type { WallSide };
/** A wall as it is drawn: a line through points. */
export type SceneWall = WallLine;

/** A straight wall, as files and journals from before walls had ids tell of it. */
const fromSegment = ({ x1, y1, x2, y2, kind, oneWay }: Wall): SceneWall => ({
  kind,
  side: oneWay ? 'left' : 'both',
  points: [x1, y1, x2, y2],
});

/** The straight pieces of a wall, as sight and feet meet them. */
export function segmentsOf({ kind, side, points }: SceneWall): readonly Wall[] {
  const pieces: Wall[] = [];
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [x1, y1, x2, y2] = [points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!];
    if (side === 'right') pieces.push({ x1: x2, y1: y2, x2: x1, y2: y1, kind, oneWay: true });
    else pieces.push({ x1, y1, x2, y2, kind, ...(side === 'left' && { oneWay: true }) });
  }
  return pieces;
}

/** How many straight pieces walls have together. */
export const pieceCount = memo((walls: ReadonlyMap<WallId, SceneWall>): number => {
  let pieces = 0;
  for (const { points } of walls.values()) pieces += points.length / 2 - 1;
  return pieces;
});

/** Walls of a scene that bring no ids get those that follow from where they stand in its list. */
export const byPlace = (sceneId: SceneId, walls: readonly (Wall | SceneWall)[]): ReadonlyMap<WallId, SceneWall> =>
  new Map(walls.map((wall, n) => [placeId<WallId>(sceneId, 'w', n), 'points' in wall ? wall : fromSegment(wall)]));
