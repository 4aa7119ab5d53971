import type { Appliers } from '../state/Applier.ts';
import type { SettingsEvent } from '../state/events/settings.ts';

export const settingsAppliers: Appliers<SettingsEvent> = {
  SettingsChanged: (state, { changes }) => ({ ...state, settings: { ...state.settings, ...changes } }),
  TableRenamed: (state, { name }) => ({ ...state, name }),
  OptionsChosen: (state, { options }) => ({ ...state, options: { ...state.options, ...options } }),
};
