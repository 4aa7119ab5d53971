import { conditionEffect, untilNextTurn } from './conditions.ts';
import { manoeuvre } from './manoeuvre.ts';
import { note } from './roll.ts';
import { say } from './words/say.ts';

/** OPP4: provokes no opportunity attacks, up to the start of the own next turn. */
export const DISENGAGE = manoeuvre({
  id: 'disengage',
  perform: (draft, ask, actor, world, chance) => {
    if (!world.combat) return 'no-encounter';
    if (actor.has('disengaged')) return 'already-done';
    draft.changes.push({
      type: 'EffectAdded',
      sheetId: ask.actor,
      effect: conditionEffect('disengaged', ask.actor, untilNextTurn(ask.actor), chance),
    });
    draft.lines.push(note(actor, say('notes.disengages')));
    return undefined;
  },
});
