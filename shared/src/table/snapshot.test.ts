import { expect, it } from 'vitest';
import type { Wall } from '../vision/index.ts';
import { fromSnapshot, toSnapshot, type TableSnapshot } from './snapshot.ts';
import { lightsByPlace } from './state/Light.ts';
import { GM, given, SCENE, sceneWith, table, wall } from './testing/index.ts';

const WALLS: readonly Wall[] = [wall(1000, 0, 1000, 2000), { ...wall(0, 500, 900, 500), oneWay: true }];
const LAMP = { x: 100, y: 200, bright: 200, dim: 400, color: '#ffcc88' };

/** The same table as version 5 wrote it: walls and lights were lists. */
function asBefore(snapshot: TableSnapshot): TableSnapshot {
  const scenes = snapshot.scenes.map((scene) => ({ ...scene, walls: WALLS, lights: [LAMP] }));
  const undo = snapshot.undo.map((entry) => ({
    ...entry,
    changes: [{ path: ['scenes', SCENE, 'walls'], before: [WALLS[0]], after: WALLS }],
  }));
  return JSON.parse(JSON.stringify({ ...snapshot, scenes, undo })) as TableSnapshot;
}

it('reads walls and lights from before they had ids, also where they were remembered to be taken back', () => {
  const start = table([], sceneWith({ walls: WALLS, door: {} }));
  const scene = { ...start.scenes.get(SCENE)!, lights: lightsByPlace(SCENE, [LAMP]) };
  const lit = { ...start, scenes: new Map([[SCENE, scene]]) };
  const state = given(lit)
    .when(GM, { type: 'scene.update', sceneId: SCENE, changes: { name: 'Cave' } })
    .thenAccepted();
  const read = fromSnapshot(asBefore(toSnapshot(state)), 5);
  expect(read.scenes.get(SCENE)).toEqual({ ...scene, name: 'Cave' });
  const undone = given(read).when(GM, { type: 'undo' }).thenAccepted();
  expect([...undone.scenes.get(SCENE)!.walls.values()]).toEqual([
    { kind: 'wall', side: 'both', points: [1000, 0, 1000, 2000] },
  ]);
});
