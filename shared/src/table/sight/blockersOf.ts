import { memo } from '../../kernel/index.ts';
import { buildBlockers, type Blockers, type DoorSegment } from '../../vision/index.ts';
import type { Scene } from '../state/Scene.ts';

const doorsOf = memo((doors: Scene['doors']): readonly DoorSegment[] => [...doors.values()]);
/** What stops eyes and feet in a scene. */
export const blockersOf = memo(({ width, height, walls, doors }: Scene): Blockers =>
  buildBlockers(width, height, walls, doorsOf(doors)),
);
