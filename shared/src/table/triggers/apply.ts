import type { Appliers } from '../state/Applier.ts';
import type { TriggerEvent } from '../state/events/triggers.ts';
import { withChanges, withEntry, withoutEntry } from '../state/maps.ts';

export const triggerAppliers: Appliers<TriggerEvent> = {
  TriggerPut: (state, { trigger }) => ({ ...state, triggers: withEntry(state.triggers, trigger.id, trigger) }),
  TriggerDeleted: (state, { triggerId }) => ({ ...state, triggers: withoutEntry(state.triggers, triggerId) }),
  TriggerSprung: (state, { triggerId }) =>
    state.triggers.get(triggerId)?.once
      ? { ...state, triggers: withChanges(state.triggers, triggerId, { armed: false }) }
      : state,
  TriggerTold: (state) => state,
};
