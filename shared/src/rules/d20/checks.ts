import { accept, refuse } from '../../kernel/index.ts';
import type { ActionDefinition } from '../contract/Action.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { checkModes } from './conditionModes.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { previewOf, rollTest, testLine } from './roll.ts';
import { ABILITIES, SKILLS } from './stats.ts';
import { DECLARED } from '../words/say.ts';
import { abilityName, say, skillName } from './words/say.ts';

const WHAT = [
  ...SKILLS.map(([id]) => ({ id: id as string, said: skillName(id), term: id as string })),
  ...ABILITIES.map(({ id }) => ({ id: id as string, said: abilityName(id), term: `${id}Modifier` })),
];

/** An ability check, with or without a skill. Without a DC the total is told and the GM judges. */
export const CHECK: Unnamed<ActionDefinition> = {
  id: 'check',
  group: 'check',
  cost: {},
  inputs: [
    { id: 'skill', kind: 'choice', choices: WHAT.map(({ id }) => ({ id })) },
    { id: 'dc', kind: 'number', min: 1, max: 40, start: 12, gmOnly: true, optional: true },
  ],
  available: (being) => (being.has('unconscious') ? { ok: false, why: say('whyNot.unconscious') } : { ok: true }),
  preview: (ask, world) => {
    const what = WHAT.find(({ id }) => id === ask.inputs['skill']);
    return what ? previewOf(world.being(ask.actor), `d20 + ${what.term}`) : '';
  },
  begin: (ask, world, chance) => {
    const being = world.being(ask.actor);
    const what = WHAT.find(({ id }) => id === ask.inputs['skill']);
    const dc = ask.inputs['dc'];
    if (!being) return refuse('unknown-sheet');
    if (!what) return refuse('invalid-input');
    const modes = [{ mode: ask.mode, why: DECLARED }, ...checkModes(being, world)];
    const roll = rollTest(being, what.said, what.term, modes, chance, ask.modifier);
    const draft = new StepDraft();
    draft.lines.push(
      typeof dc === 'number'
        ? testLine(roll, roll.rolled.total >= dc ? 'success' : 'failure', dc)
        : testLine(roll, 'none'),
    );
    return accept(draft.step());
  },
};
