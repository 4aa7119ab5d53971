import type { TableState } from '../state.ts';
import type { SettingsEvent } from './events.ts';

export function applySettings(state: TableState, event: SettingsEvent): TableState {
  return { ...state, settings: { ...state.settings, ...event.changes } };
}
