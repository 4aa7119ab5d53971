import { accept, refuse, type HandoutId } from '../../kernel/index.ts';
import { areMembers } from '../state/audience.ts';
import type { Decider, Deciders, Decision } from '../state/Decider.ts';
import type { Facts } from '../state/Facts.ts';
import type { Handout } from '../state/Handout.ts';
import { isGm } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import type { AddHandout, DeleteHandout, HandoutIntent, ShowHandout, UpdateHandout } from './intents.ts';
import { MAX_HANDOUTS } from './limits.ts';

function add(state: TableState, { type: _type, ...written }: AddHandout, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  if (!areMembers(state, written.audience)) return refuse('unknown-member');
  if (state.handouts.size >= MAX_HANDOUTS) return refuse('too-many');
  return accept([{ type: 'HandoutAdded', handout: { ...written, id: facts.newId() as HandoutId } }]);
}

/** Handouts are the GM's; this one has to be there. */
const ofHandout =
  <Intent extends UpdateHandout | DeleteHandout | ShowHandout>(
    judge: (state: TableState, handout: Handout, intent: Intent) => Decision,
  ): Decider<Intent> =>
  (state, intent, facts) => {
    if (!isGm(state, facts)) return refuse('not-gm');
    const handout = state.handouts.get(intent.handoutId);
    return handout ? judge(state, handout, intent) : refuse('unknown-handout');
  };

function update(state: TableState, { id: handoutId, audience }: Handout, { changes }: UpdateHandout): Decision {
  if (changes.audience !== undefined && !areMembers(state, changes.audience, audience)) return refuse('unknown-member');
  return accept([{ type: 'HandoutChanged', handoutId, changes }]);
}

function show(state: TableState, { id: handoutId }: Handout, { userIds }: ShowHandout): Decision {
  if (!areMembers(state, userIds)) return refuse('unknown-member');
  return accept([{ type: 'HandoutShown', handoutId, userIds: [...new Set(userIds)] }]);
}

export const handoutDeciders: Deciders<HandoutIntent> = {
  'handout.add': add,
  'handout.update': ofHandout(update),
  'handout.delete': ofHandout((_, { id: handoutId }) => accept([{ type: 'HandoutDeleted', handoutId }])),
  'handout.show': ofHandout(show),
};
