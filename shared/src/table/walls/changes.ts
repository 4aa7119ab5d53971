import type { SceneId, WallId } from '../../kernel/index.ts';
import type { WallEvent } from '../state/events/walls.ts';
import type { SceneWall } from '../state/Wall.ts';

type Walls = ReadonlyMap<WallId, SceneWall>;

/**
 * What makes of the walls of a scene those that it is to have. What is built comes first: people look about after each
 * event, and are not to see through where a wall was a moment ago.
 */
export function wallChanges(sceneId: SceneId, before: Walls, after: Walls): readonly WallEvent[] {
  const wallIds = [...before.keys()].filter((id) => !after.has(id));
  const walls = [...after].filter(([id, wall]) => before.get(id) !== wall);
  return [
    ...(walls.length > 0 ? [{ type: 'WallsPut' as const, sceneId, walls }] : []),
    ...(wallIds.length > 0 ? [{ type: 'WallsDeleted' as const, sceneId, wallIds }] : []),
  ];
}
