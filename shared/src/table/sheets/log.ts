import type { SheetId } from '../../kernel/index.ts';
import { sheetChanges } from '../sight/sheetChanges.ts';
import { Witness } from '../sight/Witness.ts';
import type { SheetEvent } from '../state/events/sheets.ts';
import type { LogBody } from '../state/LogEntry.ts';
import type { Viewer } from '../state/Member.ts';
import { nameIn, type Happening, type Report, type Reports } from '../state/Report.ts';

/** Who came or went, for those who see them before or after. */
function arrival<Event>(what: 'added' | 'removed', sheetIdOf: (event: Event) => SheetId): Report<Event> {
  const line = (happening: Happening<Event>, reader: Viewer): LogBody | undefined => {
    const witness = new Witness(happening, reader);
    const sheetId = sheetIdOf(happening.event);
    if (!witness.sees(sheetId)) return undefined;
    return { kind: 'sheet', what, of: witness.party(sheetId), by: nameIn(happening, happening.actor) };
  };
  return { isTold: (happening, viewer) => line(happening, viewer) !== undefined, line };
}

const changed: Report<{ readonly sheetId: SheetId }> = {
  isTold: ({ before, after, event }, viewer) => sheetChanges(before, after, event.sheetId, viewer),
  line: null,
};

export const sheetReports: Reports<SheetEvent> = {
  SheetAdded: arrival('added', ({ sheet }) => sheet.id),
  SheetRemoved: arrival('removed', ({ sheetId }) => sheetId),
  TimePassed: { isTold: () => true, line: ({ event: { hours } }) => ({ kind: 'time', hours }) },
  SheetEdited: changed,
  SheetRefreshed: changed,
  SheetAsked: changed,
  EntryPut: changed,
  EntryRemoved: changed,
  EntryChanged: changed,
  ResourceSet: changed,
  FieldSet: changed,
  BonusSet: changed,
  ProficiencySet: changed,
  EffectAdded: changed,
  EffectTimed: changed,
  EffectRemoved: changed,
};
