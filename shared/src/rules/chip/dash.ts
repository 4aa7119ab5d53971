import { manoeuvre } from './manoeuvre.ts';
import { movementOf } from './movement.ts';
import { note } from './roll.ts';
import { say } from './words/say.ts';

/** MOV3: one more full movement. */
export const DASH = manoeuvre({
  id: 'dash',
  perform: (draft, ask, actor, world) => {
    if (!world.combat) return 'no-encounter';
    draft.changes.push({ type: 'MovementGranted', sheetId: ask.actor, feet: movementOf(actor) });
    draft.lines.push(note(actor, say('notes.dashes', { feet: movementOf(actor) })));
    return undefined;
  },
});
