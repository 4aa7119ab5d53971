import { manoeuvre } from './manoeuvre.ts';
import { note } from './roll.ts';
import { openName } from '../sheets/openName.ts';
import { say } from './words/say.ts';

/** CND4: picks up what lies in an adjacent space. */
export const RETRIEVE = manoeuvre({
  id: 'retrieve',
  inputs: [{ id: 'entry', kind: 'entry', entryKinds: ['weapon'] }],
  perform: (draft, ask, actor) => {
    const entry = actor.sheet.entries.find(({ id }) => id === ask.entryId);
    if (!entry) return 'unknown-entry';
    if (!entry.dropped) return 'already-done';
    draft.changes.push({ type: 'EntryChanged', sheetId: ask.actor, entryId: entry.id, changes: { dropped: false } });
    draft.lines.push(note(actor, say('notes.picksUp', { thing: openName(entry) })));
    return undefined;
  },
});
