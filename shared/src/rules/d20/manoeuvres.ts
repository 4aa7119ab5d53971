import { accept, refuse } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, StepResult } from '../contract/Action.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { conditionEffect, untilOwnTurn } from './conditions.ts';
import { heal } from './damage.ts';
import { mayAct, pay } from './economy.ts';
import { readDice } from './readDice.ts';
import { note, plainLine, rollRead } from './roll.ts';
import { openName } from '../sheets/openName.ts';
import { say } from './words/say.ts';

type Deed = (draft: StepDraft, being: Being, ask: Ask, chance: Chance) => void;

function simple(id: string, deed: Deed): Unnamed<ActionDefinition> {
  const begin = (ask: Ask, world: World, chance: Chance): StepResult => {
    const being = world.being(ask.actor);
    if (!being) return refuse('unknown-sheet');
    if (!world.combat) return refuse('no-encounter');
    const paid = pay(ask.actor, 'action', world);
    if (!paid.ok) return paid;
    const draft = new StepDraft(paid.value);
    deed(draft, being, ask, chance);
    return accept(draft.step());
  };
  return { id, group: 'manoeuvre', cost: { action: 1 }, inputs: [], available: mayAct, preview: () => '', begin };
}

const gains =
  (condition: string): Deed =>
  (draft, being, ask, chance) => {
    const effect = conditionEffect(condition, ask.actor, untilOwnTurn(ask.actor), chance);
    draft.changes.push({ type: 'EffectAdded', sheetId: ask.actor, effect });
    draft.lines.push({ kind: 'effect', of: being.sheet.id, name: effect.name, gained: true, hidden: false });
  };

/** SRD 5.2, "Actions". */
export const DASH = simple('dash', (draft, being) => {
  draft.changes.push({ type: 'MovementGranted', sheetId: being.sheet.id, feet: Math.max(0, being.value('speed')) });
  draft.lines.push(note(being, say('notes.dashes')));
});
export const DISENGAGE = simple('disengage', gains('disengaged'));
export const DODGE = simple('dodge', gains('dodging'));

/** SRD 5.2, "Potion of Healing": a bonus action. */
export const USE_ITEM: Unnamed<ActionDefinition> = {
  id: 'use-item',
  group: 'item',
  takesMode: false,
  cost: { bonus: 1 },
  inputs: [{ id: 'entry', kind: 'entry', entryKinds: ['potion'] }],
  available: mayAct,
  preview: (ask, world) =>
    String(world.being(ask.actor)?.sheet.entries.find(({ id }) => id === ask.entryId)?.fields['heals'] ?? ''),
  begin: (ask, world, chance) => {
    const being = world.being(ask.actor);
    const potion = being?.sheet.entries.find(
      ({ id, kind, quantity }) => id === ask.entryId && kind === 'potion' && quantity > 0,
    );
    if (!being) return refuse('unknown-sheet');
    if (!potion) return refuse('unknown-entry');
    const paid = pay(ask.actor, 'bonus', world);
    if (!paid.ok) return paid;
    const dice = readDice(String(potion.fields['heals'] ?? '0'));
    const rolled = dice && rollRead(dice, being, 'normal', chance);
    if (!rolled) return refuse('invalid-input');
    const draft = new StepDraft(paid.value);
    draft.changes.push({
      type: 'EntryChanged',
      sheetId: ask.actor,
      entryId: potion.id,
      changes: { quantity: potion.quantity - 1 },
    });
    draft.lines.push(
      note(being, say('notes.drinks', { thing: openName(potion) })),
      plainLine(being, say('rolls.healing'), rolled),
    );
    heal(draft, being, Math.max(0, Math.floor(rolled.total)), world, chance);
    return accept(draft.step());
  },
};
