import { accept, refuse } from '../../kernel/index.ts';
import type { ActionDefinition } from '../contract/Action.ts';
import type { Being } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { mayAct } from './economy.ts';
import { note } from './roll.ts';
import { say } from './words/say.ts';

const droppedBy = ({ sheet }: Being) => sheet.entries.filter(({ dropped }) => dropped);

/** What was dropped lies at one's feet; taking it up again is free. */
export const PICK_UP: Unnamed<ActionDefinition> = {
  id: 'pick-up',
  group: 'manoeuvre',
  inputs: [],
  cost: {},
  available: (being, world, byGm) =>
    droppedBy(being).length > 0 ? mayAct(being, world, byGm) : { ok: false, why: say('whyNot.nothingDropped') },
  preview: () => '',
  begin: (ask, world) => {
    const being = world.being(ask.actor);
    if (!being) return refuse('unknown-sheet');
    const dropped = droppedBy(being);
    if (dropped.length === 0) return refuse('not-met');
    const draft = new StepDraft(
      dropped.map(({ id }) => ({ type: 'EntryChanged', sheetId: ask.actor, entryId: id, changes: { dropped: false } })),
    );
    draft.lines.push(note(being, say('notes.picksUp')));
    return accept(draft.step());
  },
};
