import { accept, refuse, type Result, type WallId } from '../../kernel/index.ts';
import { distanceToSegment, type MapPoint } from '../../geometry/index.ts';
import type { Deciders, Decision } from '../state/Decider.ts';
import type { Facts } from '../state/Facts.ts';
import { gmScene } from '../state/gmScene.ts';
import type { Refusal } from '../state/Refusal.ts';
import { isGm } from '../state/rights.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';
import type { SceneWall } from '../state/Wall.ts';
import { wallChanges } from './changes.ts';
import type { AddWalls, JoinWalls, MoveWalls, SplitWall, WallIntent } from './intents.ts';
import { joined, lengthOf, lineThrough, pointAt } from './line.ts';

/** Walls by their scenes: all that were named, or why not. */
function find(
  state: TableState,
  wallIds: readonly WallId[],
  facts: Facts,
): Result<ReadonlyMap<Scene, readonly (readonly [WallId, SceneWall])[]>, Refusal> {
  if (!isGm(state, facts)) return refuse('not-gm');
  const found = new Map<Scene, (readonly [WallId, SceneWall])[]>();
  for (const id of new Set(wallIds)) {
    const scene = [...state.scenes.values()].find(({ walls }) => walls.has(id));
    if (!scene) return refuse('unknown-wall');
    const known = found.get(scene) ?? [];
    known.push([id, scene.walls.get(id)!]);
    found.set(scene, known);
  }
  return accept(found);
}

function add(state: TableState, { sceneId, walls }: AddWalls, facts: Facts): Decision {
  const scene = gmScene(state, sceneId, facts);
  if (!scene.ok) return scene;
  const built = new Map(scene.value.walls);
  for (const { kind, side = 'both', points: corners } of walls) {
    const points = lineThrough(scene.value, corners);
    if (!points) return refuse('out-of-bounds');
    built.set(facts.newId() as WallId, { kind, side, points });
  }
  return accept(wallChanges(scene.value.id, scene.value.walls, built));
}

/** Each of the walls becomes another, or stays as it is. */
function change(
  state: TableState,
  wallIds: readonly WallId[],
  facts: Facts,
  become: (wall: SceneWall, id: WallId, scene: Scene) => SceneWall | undefined,
): Decision {
  const found = find(state, wallIds, facts);
  if (!found.ok) return found;
  const events = [];
  for (const [scene, walls] of found.value) {
    const after = new Map(scene.walls);
    for (const [id, wall] of walls) {
      const next = become(wall, id, scene);
      if (!next) return refuse('out-of-bounds');
      after.set(id, next);
    }
    events.push(...wallChanges(scene.id, scene.walls, after));
  }
  return accept(events);
}

const isSameLine = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

function move(state: TableState, walls: MoveWalls['walls'], facts: Facts): Decision {
  const targets = new Map(walls.map(({ wallId, points }) => [wallId, points]));
  return change(state, [...targets.keys()], facts, (wall, id, scene) => {
    const points = lineThrough(scene, targets.get(id)!);
    return points && (isSameLine(points, wall.points) ? wall : { ...wall, points });
  });
}

/** The place on a wall that is nearest to a point, and the straight piece that it is on. */
function nearestOn(points: readonly number[], point: MapPoint): { readonly piece: number; readonly place: MapPoint } {
  const pieces = Array.from({ length: lengthOf(points) - 1 }, (_, piece) => {
    const [a, b] = [pointAt(points, piece), pointAt(points, piece + 1)];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const t = Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy)));
    const place = { x: Math.round(a.x + dx * t), y: Math.round(a.y + dy * t) };
    return { piece, place, away: distanceToSegment(point, a, b) };
  });
  return pieces.reduce((best, other) => (other.away < best.away ? other : best));
}

function split(state: TableState, { wallId, x, y }: SplitWall, facts: Facts): Decision {
  const found = find(state, [wallId], facts);
  if (!found.ok) return found;
  const scene = [...found.value.keys()][0]!;
  const wall = scene.walls.get(wallId)!;
  const { piece, place } = nearestOn(wall.points, { x, y });
  const parts = [
    [...wall.points.slice(0, 2 * piece + 2), place.x, place.y],
    [place.x, place.y, ...wall.points.slice(2 * piece + 2)],
  ].map(pairsOf);
  const [first, second] = parts.map((corners) => lineThrough(scene, corners));
  if (!first || !second) return accept([]);
  const after = new Map(scene.walls)
    .set(wallId, { ...wall, points: first })
    .set(facts.newId() as WallId, { ...wall, points: second });
  return accept(wallChanges(scene.id, scene.walls, after));
}

const pairsOf = (points: readonly number[]): readonly (readonly [number, number])[] =>
  Array.from({ length: lengthOf(points) }, (_, at) => [points[2 * at]!, points[2 * at + 1]!]);

function join(state: TableState, { wallIds }: JoinWalls, facts: Facts): Decision {
  const found = find(state, wallIds, facts);
  if (!found.ok) return found;
  const [scene, ...elsewhere] = found.value.keys();
  const [a, b, ...more] = found.value.get(scene!)!;
  const whole = a && b && joined(a[1], b[1]);
  if (!whole || elsewhere.length > 0 || more.length > 0) return refuse('not-met');
  const after = new Map(scene!.walls).set(a[0], whole);
  after.delete(b[0]);
  return accept(wallChanges(scene!.id, scene!.walls, after));
}

function remove(state: TableState, wallIds: readonly WallId[], facts: Facts): Decision {
  const found = find(state, wallIds, facts);
  if (!found.ok) return found;
  return accept(
    [...found.value].map(([{ id: sceneId }, walls]) => ({
      type: 'WallsDeleted',
      sceneId,
      wallIds: walls.map(([id]) => id),
    })),
  );
}

export const wallDeciders: Deciders<WallIntent> = {
  'wall.add': add,
  'wall.update': (state, { wallIds, kind, side }, facts) =>
    change(state, wallIds, facts, (wall) => {
      const [is, stops] = [kind ?? wall.kind, side ?? wall.side];
      return is === wall.kind && stops === wall.side ? wall : { ...wall, kind: is, side: stops };
    }),
  'wall.move': (state, { wallId, points }, facts) => move(state, [{ wallId, points }], facts),
  'walls.move': (state, { walls }, facts) => move(state, walls, facts),
  'wall.split': split,
  'wall.join': join,
  'wall.delete': (state, { wallIds }, facts) => remove(state, wallIds, facts),
};
