import { accept, refuse } from '../../kernel/index.ts';
import type { ActionDefinition, Ask } from '../contract/Action.ts';
import type { Being, Chance } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { saveModes } from './conditionModes.ts';
import { note, previewOf, rollTest, testLine } from './roll.ts';
import { ABILITIES, type AbilityId } from './stats.ts';
import { DECLARED } from '../words/say.ts';
import { abilityName, say } from './words/say.ts';

/** What whoever saves has declared. */
type Declared = Pick<Ask, 'mode' | 'modifier'>;
const NOTHING: Declared = { mode: 'normal', modifier: 0 };

/** A saving throw against a DC; the helpless fail Strength and Dexterity without a roll. */
export function rollSave(
  draft: StepDraft,
  being: Being,
  ability: AbilityId,
  dc: number,
  chance: Chance,
  { mode, modifier }: Declared = NOTHING,
): boolean {
  if (being.has(`fails:${ability}`)) {
    draft.lines.push(note(being, say('notes.failsSave', { ability: abilityName(ability) })));
    return false;
  }
  const roll = rollTest(
    being,
    say('rolls.save', { ability: abilityName(ability) }),
    `${ability}Save`,
    [{ mode, why: DECLARED }, ...saveModes(being, ability)],
    chance,
    modifier,
  );
  const isMade = roll.rolled.total >= dc;
  draft.lines.push(testLine(roll, isMade ? 'success' : 'failure', dc, null));
  return isMade;
}

export const SAVE: Unnamed<ActionDefinition> = {
  id: 'save',
  group: 'check',
  cost: {},
  inputs: [
    { id: 'ability', kind: 'choice', choices: ABILITIES },
    { id: 'dc', kind: 'number', min: 1, max: 40, start: 12 },
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
    rollSave(draft, being, ability.id, dc, chance, ask);
    return accept(draft.step());
  },
};
