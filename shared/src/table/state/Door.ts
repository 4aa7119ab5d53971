import type { DoorSegment } from '../../vision/index.ts';
import type { SceneWall } from './Wall.ts';

/** A door in a wall. While `secret`, players take it for a wall. */
export interface Door extends DoorSegment {
  readonly secret: boolean;
  /** Who opens and closes it; absent: everybody who reaches it. */
  readonly opensFor?: 'gm';
  /** What it was cut out of, looking along it: what comes back when the door goes. Absent: it stands free. */
  readonly cut?: Pick<SceneWall, 'kind' | 'side'>;
}
