import type { Appliers } from '../state/Applier.ts';
import type { PinEvent } from '../state/events/pins.ts';
import { withChanges, withEntry, withoutEntry } from '../state/maps.ts';

export const pinAppliers: Appliers<PinEvent> = {
  PinAdded: (state, { pin }) => ({ ...state, pins: withEntry(state.pins, pin.id, pin) }),
  PinChanged: (state, { pinId, changes }) => ({ ...state, pins: withChanges(state.pins, pinId, changes) }),
  PinDeleted: (state, { pinId }) => ({ ...state, pins: withoutEntry(state.pins, pinId) }),
};
