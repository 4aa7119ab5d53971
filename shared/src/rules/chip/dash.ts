import { manoeuvre } from './manoeuvre.ts';
import { movementOf } from './movement.ts';
import { note } from './roll.ts';

/** MOV3: one more full movement. */
export const DASH = manoeuvre({
  id: 'dash',
  name: 'Dash',
  perform: (draft, ask, actor, world) => {
    if (!world.combat) return 'no-encounter';
    draft.changes.push({ type: 'MovementGranted', sheetId: ask.actor, feet: movementOf(actor) });
    draft.lines.push(note(actor, `dashes: ${movementOf(actor)} ft more`));
    return undefined;
  },
});
