import type { Appliers } from '../state/Applier.ts';
import type { HandoutEvent } from '../state/events/handouts.ts';
import { withChanges, withEntry, withoutEntry } from '../state/maps.ts';

export const handoutAppliers: Appliers<HandoutEvent> = {
  HandoutAdded: (state, { handout }) => ({ ...state, handouts: withEntry(state.handouts, handout.id, handout) }),
  HandoutChanged: (state, { handoutId, changes }) => ({
    ...state,
    handouts: withChanges(state.handouts, handoutId, changes),
  }),
  HandoutDeleted: (state, { handoutId }) => ({ ...state, handouts: withoutEntry(state.handouts, handoutId) }),
  HandoutShown: (state, { handoutId, userIds }) => {
    const old = state.handouts.get(handoutId)?.audience;
    if (old === undefined || old === 'all') return state;
    const audience = [...new Set([...(old === 'gm' ? [] : old), ...userIds])];
    return { ...state, handouts: withChanges(state.handouts, handoutId, { audience }) };
  },
};
