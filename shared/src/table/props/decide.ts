import { accept, refuse, type PropId } from '../../kernel/index.ts';
import type { Decider, Deciders, Decision } from '../state/Decider.ts';
import type { Facts } from '../state/Facts.ts';
import { isOnMap } from '../state/lying.ts';
import type { Prop } from '../state/Prop.ts';
import { isGm } from '../state/rights.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';
import type { TableState } from '../state/TableState.ts';
import type { AddProp, DeleteProp, PropIntent, UpdateProp } from './intents.ts';
import { MAX_PROPS } from './limits.ts';

type Place = Pick<Prop, 'sceneId' | 'x' | 'y' | 'width' | 'height'>;

/** Its middle stays on the map. */
function isOnItsScene({ scenes }: TableState, { sceneId, x, y, width, height }: Place): boolean {
  const scene = scenes.get(sceneId);
  return scene !== undefined && isOnMap(scene, x + width / 2, y + height / 2);
}

function add(state: TableState, { type: _type, ...intent }: AddProp, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const sceneId = intent.sceneId ?? sceneIdOf(state, facts.actor);
  if (!state.scenes.has(sceneId)) return refuse('unknown-scene');
  const prop: Prop = { ...intent, id: facts.newId() as PropId, sceneId };
  if (!isOnItsScene(state, prop)) return refuse('out-of-bounds');
  const isFull = [...state.props.values()].filter((other) => other.sceneId === sceneId).length >= MAX_PROPS;
  return isFull ? refuse('too-many') : accept([{ type: 'PropAdded', prop }]);
}

/** Props are the GM's; this one has to be there. */
const ofProp =
  <Intent extends UpdateProp | DeleteProp>(
    judge: (state: TableState, prop: Prop, intent: Intent) => Decision,
  ): Decider<Intent> =>
  (state, intent, facts) => {
    if (!isGm(state, facts)) return refuse('not-gm');
    const prop = state.props.get(intent.propId);
    return prop ? judge(state, prop, intent) : refuse('unknown-prop');
  };

const update = (state: TableState, prop: Prop, { changes }: UpdateProp): Decision =>
  isOnItsScene(state, { ...prop, ...changes })
    ? accept([{ type: 'PropChanged', propId: prop.id, changes }])
    : refuse('out-of-bounds');

export const propDeciders: Deciders<PropIntent> = {
  'prop.add': add,
  'prop.update': ofProp(update),
  'prop.delete': ofProp((_, { id: propId }) => accept([{ type: 'PropDeleted', propId }])),
};
