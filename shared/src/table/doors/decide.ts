import { accept, refuse } from '../../kernel/index.ts';
import { blockersOf } from '../sight/blockersOf.ts';
import { seesDoor } from '../sight/seesDoor.ts';
import { viewVision } from '../sight/viewVision.ts';
import type { Deciders, Decision } from '../state/Decider.ts';
import type { Door } from '../state/Door.ts';
import type { Facts } from '../state/Facts.ts';
import { findDoor } from '../state/findDoor.ts';
import type { Refusal } from '../state/Refusal.ts';
import { actingMember, isGm, viewerOf } from '../state/rights.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';
import { addDoor, deleteDoor, updateDoor } from './build.ts';
import type { DoorIntent, SetDoor, SetDoorSecrecy } from './intents.ts';
import { reachesDoor } from './reachesDoor.ts';

/** A player reaches a door that one of the player's tokens stands next to. */
function reaches(state: TableState, scene: Scene, door: Door, facts: Facts): boolean {
  const blockers = blockersOf(scene);
  for (const token of state.tokens.values()) {
    if (token.sceneId !== scene.id || token.ownerId !== facts.actor || token.hidden) continue;
    if (reachesDoor(blockers, token, door)) return true;
  }
  return false;
}

/** Players open and close doors that they see, reach and that are not locked; locks are the GM's. */
function decideAsPlayer(
  state: TableState,
  scene: Scene,
  door: Door,
  intent: SetDoor,
  facts: Facts,
): Refusal | undefined {
  if (!actingMember(state, facts)) return 'spectator';
  const vision = viewVision(state, viewerOf(state, facts.actor));
  if (vision.sceneId !== scene.id || !seesDoor(vision, door)) return 'unknown-door';
  if (!reaches(state, scene, door, facts)) return 'too-far';
  if (door.opensFor === 'gm') return 'not-gm';
  if (door.state === 'locked') return 'door-locked';
  return intent.state === 'locked' ? 'not-gm' : undefined;
}

function setDoor(state: TableState, intent: SetDoor, facts: Facts): Decision {
  const found = findDoor(state, intent.doorId);
  if (!found) return refuse('unknown-door');
  const { scene, door } = found;
  const refusal = isGm(state, facts) ? undefined : decideAsPlayer(state, scene, door, intent, facts);
  if (refusal) return refuse(refusal);
  return accept(
    door.state === intent.state
      ? []
      : [{ type: 'DoorSet', sceneId: scene.id, doorId: intent.doorId, state: intent.state }],
  );
}

function setSecrecy(state: TableState, { doorId, secret }: SetDoorSecrecy, facts: Facts): Decision {
  const found = findDoor(state, doorId);
  if (!found) return refuse('unknown-door');
  const { scene, door } = found;
  if (!isGm(state, facts)) return refuse(door.secret ? 'unknown-door' : 'not-gm');
  return accept(door.secret === secret ? [] : [{ type: 'DoorSecrecySet', sceneId: scene.id, doorId, secret }]);
}

export const doorDeciders: Deciders<DoorIntent> = {
  'door.set': setDoor,
  'door.secret': setSecrecy,
  'door.add': addDoor,
  'door.update': updateDoor,
  'door.delete': deleteDoor,
};
