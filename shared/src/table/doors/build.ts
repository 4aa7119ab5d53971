import { accept, refuse, sameFields, type DoorId, type WallId } from '../../kernel/index.ts';
import type { Decision } from '../state/Decider.ts';
import type { Door } from '../state/Door.ts';
import type { DoorEvent } from '../state/events/doors.ts';
import type { Facts } from '../state/Facts.ts';
import { findDoor } from '../state/findDoor.ts';
import { gmScene } from '../state/gmScene.ts';
import { isOnMap } from '../state/lying.ts';
import { isGm } from '../state/rights.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';
import { closeWalls, openWalls, wallChanges } from '../walls/port.ts';
import type { AddDoor, DeleteDoor, UpdateDoor } from './intents.ts';
import { MAX_SCENE_DOORS } from './limits.ts';

type Walls = Scene['walls'];
type Place = Pick<Door, 'x1' | 'y1' | 'x2' | 'y2'>;
const placed = (from: readonly [number, number], to: readonly [number, number]): Place => ({
  x1: from[0],
  y1: from[1],
  x2: to[0],
  y2: to[1],
});
const isOn = (scene: Scene, { x1, y1, x2, y2 }: Place): boolean => isOnMap(scene, x1, y1) && isOnMap(scene, x2, y2);
const isPoint = ({ x1, y1, x2, y2 }: Place): boolean => x1 === x2 && y1 === y2;
const isSamePlace = (a: Place, b: Place): boolean => a.x1 === b.x1 && a.y1 === b.y1 && a.x2 === b.x2 && a.y2 === b.y2;
const wallIds = (facts: Facts) => (): WallId => facts.newId() as WallId;

/** As usual is left out. */
const made = (place: Place, { kind, state, secret, opensFor }: Omit<UpdateDoor, 'type' | 'doorId'>): Door => ({
  ...place,
  state: state ?? 'closed',
  secret: secret ?? false,
  ...(kind !== undefined && kind !== 'door' && { kind }),
  ...(opensFor === 'gm' && { opensFor }),
});

/** Puts a door where it says, into walls as they are now. */
function put(scene: Scene, walls: Walls, doorId: DoorId, door: Door, facts: Facts): Decision {
  if (isPoint(door)) return refuse('invalid-input');
  if (!isOn(scene, door)) return refuse('out-of-bounds');
  const opened = openWalls(walls, door, wallIds(facts));
  const whole = { ...door, ...opened.door, ...(opened.cut && { cut: opened.cut }) };
  if (isPoint(whole)) return refuse('invalid-input');
  // Nobody is to see through the gap in between: people look about after each event.
  return accept([
    ...wallChanges(scene.id, scene.walls, walls),
    { type: 'DoorPut', sceneId: scene.id, doorId, door: whole },
    ...wallChanges(scene.id, walls, opened.walls),
  ]);
}

export function addDoor(state: TableState, intent: AddDoor, facts: Facts): Decision {
  const found = gmScene(state, intent.sceneId, facts);
  if (!found.ok) return found;
  const scene = found.value;
  if (scene.doors.size >= MAX_SCENE_DOORS) return refuse('too-many');
  return put(scene, scene.walls, facts.newId() as DoorId, made(placed(intent.from, intent.to), intent), facts);
}

/** Walls as they are without the door. */
const closed = (walls: Walls, door: Door, facts: Facts): Walls =>
  door.cut ? closeWalls(walls, door, door.cut, wallIds(facts)) : walls;

export function updateDoor(state: TableState, intent: UpdateDoor, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const found = findDoor(state, intent.doorId);
  if (!found) return refuse('unknown-door');
  const { scene, door } = found;
  const { from = [door.x1, door.y1], to = [door.x2, door.y2] } = intent;
  const place = placed(from, to);
  const next = made(place, {
    kind: intent.kind ?? door.kind,
    state: intent.state ?? door.state,
    secret: intent.secret ?? door.secret,
    opensFor: intent.opensFor ?? door.opensFor,
  });
  if (!isSamePlace(place, door)) return put(scene, closed(scene.walls, door, facts), intent.doorId, next, facts);
  const whole = { ...next, ...(door.cut && { cut: door.cut }) };
  const isSame = sameFields(whole, door) && sameFields(door, whole);
  return accept(isSame ? [] : [{ type: 'DoorPut', sceneId: scene.id, doorId: intent.doorId, door: whole }]);
}

export function deleteDoor(state: TableState, { doorId }: DeleteDoor, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const found = findDoor(state, doorId);
  if (!found) return refuse('unknown-door');
  const { scene, door } = found;
  const gone: DoorEvent = { type: 'DoorDeleted', sceneId: scene.id, doorId };
  return accept([...wallChanges(scene.id, scene.walls, closed(scene.walls, door, facts)), gone]);
}
