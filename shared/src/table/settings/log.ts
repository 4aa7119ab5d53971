import type { SettingsEvent } from '../state/events/settings.ts';
import { nameIn, type Reports } from '../state/Report.ts';

export const settingsReports: Reports<SettingsEvent> = {
  SettingsChanged: {
    isTold: () => true,
    line: (happening) => {
      const { paused } = happening.event.changes;
      return paused === undefined ? undefined : { kind: 'pause', paused, by: nameIn(happening, happening.actor) };
    },
  },
  TableRenamed: { isTold: () => true, line: null },
  OptionsChosen: { isTold: () => true, line: null },
};
