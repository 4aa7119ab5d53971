import type { SettingsEvent } from '../state/events/settings.ts';
import type { Reports } from '../state/Report.ts';

export const settingsReports: Reports<SettingsEvent> = {
  SettingsChanged: { isTold: () => true, line: null },
  TableRenamed: { isTold: () => true, line: null },
  OptionsChosen: { isTold: () => true, line: null },
};
