import { accept, refuse, sameJson, type PinId } from '../../kernel/index.ts';
import { areMembers } from '../state/audience.ts';
import type { Decider, Deciders, Decision } from '../state/Decider.ts';
import type { Facts } from '../state/Facts.ts';
import { isOnMap } from '../state/lying.ts';
import type { Pin } from '../state/Pin.ts';
import type { Refusal } from '../state/Refusal.ts';
import { isGm } from '../state/rights.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';
import type { TableState } from '../state/TableState.ts';
import type { AddPin, DeletePin, PinIntent, UpdatePin } from './intents.ts';
import { MAX_PINS } from './limits.ts';

type Said = Pick<Pin, 'sceneId' | 'x' | 'y' | 'audience' | 'link'>;

/** Why a pin cannot be like that. `old` is what it was: whom and what it names already may be gone since. */
function problemOf(state: TableState, pin: Said, old?: Said): Refusal | undefined {
  const scene = state.scenes.get(pin.sceneId);
  if (!scene) return 'unknown-scene';
  if (!isOnMap(scene, pin.x, pin.y)) return 'out-of-bounds';
  if (!areMembers(state, pin.audience, old?.audience)) return 'unknown-member';
  if (!pin.link || (old && sameJson(pin.link, old.link))) return undefined;
  if ('sceneId' in pin.link) return state.scenes.has(pin.link.sceneId) ? undefined : 'unknown-scene';
  return state.handouts.has(pin.link.handoutId) ? undefined : 'unknown-handout';
}

function add(state: TableState, { type: _type, ...intent }: AddPin, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const sceneId = intent.sceneId ?? sceneIdOf(state, facts.actor);
  const pin: Pin = { ...intent, id: facts.newId() as PinId, sceneId };
  const problem = problemOf(state, pin);
  if (problem) return refuse(problem);
  const isFull = [...state.pins.values()].filter((other) => other.sceneId === sceneId).length >= MAX_PINS;
  return isFull ? refuse('too-many') : accept([{ type: 'PinAdded', pin }]);
}

/** Pins are the GM's; this one has to be there. */
const ofPin =
  <Intent extends UpdatePin | DeletePin>(
    judge: (state: TableState, pin: Pin, intent: Intent) => Decision,
  ): Decider<Intent> =>
  (state, intent, facts) => {
    if (!isGm(state, facts)) return refuse('not-gm');
    const pin = state.pins.get(intent.pinId);
    return pin ? judge(state, pin, intent) : refuse('unknown-pin');
  };

function update(state: TableState, pin: Pin, { changes }: UpdatePin): Decision {
  const problem = problemOf(state, { ...pin, ...changes }, pin);
  return problem ? refuse(problem) : accept([{ type: 'PinChanged', pinId: pin.id, changes }]);
}

export const pinDeciders: Deciders<PinIntent> = {
  'pin.add': add,
  'pin.update': ofPin(update),
  'pin.delete': ofPin((_, { id: pinId }) => accept([{ type: 'PinDeleted', pinId }])),
};
