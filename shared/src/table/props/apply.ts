import type { Appliers } from '../state/Applier.ts';
import type { PropEvent } from '../state/events/props.ts';
import { withChanges, withEntry, withoutEntry } from '../state/maps.ts';

export const propAppliers: Appliers<PropEvent> = {
  PropAdded: (state, { prop }) => ({ ...state, props: withEntry(state.props, prop.id, prop) }),
  PropChanged: (state, { propId, changes }) => ({ ...state, props: withChanges(state.props, propId, changes) }),
  PropDeleted: (state, { propId }) => ({ ...state, props: withoutEntry(state.props, propId) }),
};
