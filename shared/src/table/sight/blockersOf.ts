import { memo } from '../../kernel/index.ts';
import { buildBlockers, type Blockers, type DoorSegment, type Wall } from '../../vision/index.ts';
import type { Scene } from '../state/Scene.ts';
import { segmentsOf } from '../state/Wall.ts';

const doorsOf = memo((doors: Scene['doors']): readonly DoorSegment[] => [...doors.values()]);
const piecesOf = memo((walls: Scene['walls']): readonly Wall[] => [...walls.values()].flatMap(segmentsOf));
/** What stops eyes and feet in a scene. */
export const blockersOf = memo(({ width, height, walls, doors }: Scene): Blockers =>
  buildBlockers(width, height, piecesOf(walls), doorsOf(doors)),
);
