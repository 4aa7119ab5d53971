import { accept, refuse } from '../../kernel/index.ts';
import type { ActionDefinition } from '../contract/Action.ts';
import type { Being, Chance } from '../contract/World.ts';
import { modesFor } from '../sheets/advantage.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { note, previewOf, rollTest, testLine } from './roll.ts';
import { ABILITIES, type AbilityId } from './stats.ts';

/** A saving throw against a DC; the helpless fail Strength and Dexterity without a roll. */
export function rollSave(draft: StepDraft, being: Being, ability: AbilityId, dc: number, chance: Chance): boolean {
  const { name } = ABILITIES.find(({ id }) => id === ability)!;
  if (being.has(`fails:${ability}`)) {
    draft.lines.push(note(being, `fails the ${name} save`));
    return false;
  }
  const roll = rollTest(being, `${name} save`, `${ability}Save`, modesFor(`save:${ability}`, being), chance);
  const isMade = roll.rolled.total >= dc;
  draft.lines.push(testLine(roll, isMade ? 'success' : 'failure', dc, null));
  return isMade;
}

export const SAVE: ActionDefinition = {
  id: 'save', name: 'Saving throw', group: 'check', cost: {},
  inputs: [
    { id: 'ability', kind: 'choice', name: 'Ability', choices: ABILITIES },
    { id: 'dc', kind: 'number', name: 'DC', min: 1, max: 40, start: 12 },
  ],
  available: () => ({ ok: true }),
  preview: (ask, world) => previewOf(world.being(ask.actor), `d20 + ${String(ask.inputs['ability'] ?? '')}Save`),
  begin: (ask, world, chance) => {
    const being = world.being(ask.actor);
    const ability = ABILITIES.find(({ id }) => id === ask.inputs['ability']);
    const dc = ask.inputs['dc'];
    if (!being) return refuse('unknown-sheet');
    if (!ability || typeof dc !== 'number') return refuse('invalid-input');
    const draft = new StepDraft();
    rollSave(draft, being, ability.id, dc, chance);
    return accept(draft.step());
  },
};
