import { missing } from '../sheets/requirements.ts';
import { applyEffects } from './blows.ts';
import { restore } from './damage.ts';
import { manoeuvre } from './manoeuvre.ts';
import { note } from './roll.ts';
import { openName } from '../sheets/openName.ts';
import { say } from './words/say.ts';

/** EQP7: one piece is used up; what it restores and its modifiers come to whoever is given it, else to the user. */
export const USE_ITEM = manoeuvre({
  id: 'use-item',
  group: 'item',
  inputs: [
    { id: 'entry', kind: 'entry', entryKinds: ['consumable'] },
    { id: 'targets', kind: 'targets', most: 1, optional: true },
  ],
  perform: (draft, ask, actor, world, chance) => {
    const entry = actor.sheet.entries.find(
      ({ id, kind, dropped }) => id === ask.entryId && kind === 'consumable' && !dropped,
    );
    const target = world.being(ask.targets[0] ?? ask.actor);
    if (!entry) return 'unknown-entry';
    if (!target) return 'unknown-sheet';
    if (entry.quantity < 1) return 'not-enough';
    const { id } = target.sheet;
    const isNear =
      target === actor || world.distanceFeet(ask.actor, id) === undefined || world.hasLineOfEffect(ask.actor, id);
    if (!ask.byGm && !isNear) return 'no-line-of-effect';
    if (missing(entry.requires, actor).length > 0) return 'not-met';
    draft.changes.push({
      type: 'EntryChanged',
      sheetId: ask.actor,
      entryId: entry.id,
      changes: { quantity: entry.quantity - 1 },
    });
    draft.lines.push(note(actor, say('notes.uses', { thing: openName(entry) })));
    const { restoresHp = 0, restoresMana = 0 } = entry.fields;
    if (Number(restoresHp) > 0) restore(draft, target, 'hp', Number(restoresHp));
    if (Number(restoresMana) > 0) restore(draft, target, 'mana', Number(restoresMana));
    applyEffects(draft, entry, actor, target, chance);
    return undefined;
  },
});
