import type { TableState } from '../state/TableState.ts';
import type { SettingsEvent } from '../state/events/settings.ts';

export function applySettings(state: TableState, event: SettingsEvent): TableState {
  switch (event.type) {
    case 'SettingsChanged':
      return { ...state, settings: { ...state.settings, ...event.changes } };
    case 'OptionsChosen':
      return { ...state, options: { ...state.options, ...event.options } };
  }
}
