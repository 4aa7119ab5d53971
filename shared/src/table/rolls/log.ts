import { partyFor } from '../sight/partyFor.ts';
import { rollFor } from '../sight/rollFor.ts';
import type { RollEvent } from '../state/events/rolls.ts';
import type { Reports } from '../state/Report.ts';
import { hearsRoll, readsRoll } from './view.ts';

export const rollReports: Reports<RollEvent> = {
  DiceRolled: {
    isTold: ({ event }, viewer) => hearsRoll(viewer, event),
    line: ({ after, event }, reader) => {
      const { by: from, name, visibility, sheetId } = event;
      const sheet = sheetId === null ? undefined : after.sheets.get(sheetId);
      const as = (sheet && partyFor(after, reader, sheet.id)?.name) ?? '';
      const rolled = readsRoll(reader, event) ? rollFor(after, reader, sheetId, event.rolled) : null;
      return { kind: 'roll', from, name, visibility, as, rolled };
    },
  },
};
