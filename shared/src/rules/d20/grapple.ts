import { accept, refuse } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, Pause, Reply, StepResult } from '../contract/Action.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { gain, lose } from './afflictions.ts';
import { checkModes } from './conditionModes.ts';
import { isCharmedBy } from './conditions.ts';
import { mayAct, pay, payAttack } from './economy.ts';
import { note, rollTest, testLine } from './roll.ts';
import { rollSave } from './saves.ts';
import { DECLARED } from '../words/say.ts';
import { abilityName, say, skillName } from './words/say.ts';

const REACH_FEET = 5;
const KINDS = { grapple: { condition: 'grappled' }, shove: { condition: 'prone' } } as const;
type Kind = keyof typeof KINDS;

/** SRD 5.2, "Unarmed Strike": 8 + Strength + Proficiency Bonus. */
const dcOf = (being: Being): number => 8 + being.value('strengthModifier') + being.value('proficiencyBonus');

/** The target chooses how it resists, before anything is rolled. */
function begin(kind: Kind, ask: Ask, world: World): StepResult {
  const attacker = world.being(ask.actor);
  const target = ask.targets[0] === undefined ? undefined : world.being(ask.targets[0]);
  if (!attacker) return refuse('unknown-sheet');
  if (!target || target === attacker || ask.targets.length !== 1) return refuse('wrong-target');
  if (isCharmedBy(attacker, target)) return refuse('wrong-target');
  const feet = world.distanceFeet(ask.actor, target.sheet.id);
  if (feet !== undefined && feet > REACH_FEET) return refuse('out-of-reach');
  if (feet !== undefined && !ask.byGm && !world.hasLineOfEffect(ask.actor, target.sheet.id))
    return refuse('no-line-of-effect');
  const paid = payAttack(attacker, world);
  if (!paid.ok) return paid;
  const draft = new StepDraft(paid.value);
  draft.lines.push(note(attacker, say(`notes.${kind}`)));
  const option = (id: 'strength' | 'dexterity') => ({
    id,
    name: say('answers.save', { ability: abilityName(id) }),
    cost: {},
    disabled: null,
    formula: `d20 + ${target.value(`${id}Save`)}`,
  });
  const prompt = {
    id: 'resist',
    of: target.sheet.id,
    question: say('asks.resist'),
    options: [option('strength'), option('dexterity')],
    fallback: 'strength',
    isUrgent: true,
  };
  return accept(draft.step({ stage: 'resist', memo: {}, prompts: [prompt] }));
}

function resume(kind: Kind, ask: Ask, replies: readonly Reply[], world: World, chance: Chance): StepResult {
  const attacker = world.being(ask.actor);
  const target = world.being(ask.targets[0]!);
  const draft = new StepDraft();
  if (!attacker || !target) return accept(draft.step());
  const ability = replies[0]?.option === 'dexterity' ? 'dexterity' : 'strength';
  if (rollSave(draft, target, ability, dcOf(attacker), chance)) return accept(draft.step());
  gain(draft, target, KINDS[kind].condition, world, chance, ask.actor);
  return accept(draft.step());
}

const unarmed = (kind: Kind): Unnamed<ActionDefinition> => ({
  id: kind,
  group: 'manoeuvre',
  takesMode: false,
  cost: { action: 1 },
  inputs: [{ id: 'targets', kind: 'targets', most: 1 }],
  available: mayAct,
  preview: (ask, world) => {
    const being = world.being(ask.actor);
    const [first, second] = [abilityName('strength'), abilityName('dexterity')];
    return being ? say('previews.resist', { first, second, dc: dcOf(being) }) : '';
  },
  begin: (ask, world) => begin(kind, ask, world),
  resume: (ask, _pause: Pause, replies, world, chance) => resume(kind, ask, replies, world, chance),
});

/** SRD 5.2, "Grappled": an action, and Athletics or Acrobatics against the grappler's DC. */
export const ESCAPE: Unnamed<ActionDefinition> = {
  id: 'escape',
  group: 'manoeuvre',
  cost: { action: 1 },
  inputs: [],
  available: (being, world, byGm) =>
    being.has('grappled') ? mayAct(being, world, byGm) : { ok: false, why: say('whyNot.notGrappled') },
  preview: () => say('previews.escape', { first: skillName('athletics'), second: skillName('acrobatics') }),
  begin: (ask, world, chance) => {
    const being = world.being(ask.actor);
    const hold = being?.sheet.effects.find(({ condition }) => condition === 'grappled');
    if (!being) return refuse('unknown-sheet');
    if (!hold) return refuse('not-met');
    const paid = pay(ask.actor, 'action', world);
    if (!paid.ok) return paid;
    const draft = new StepDraft(paid.value);
    const grappler = hold.source === null ? undefined : world.being(hold.source);
    const dc = grappler ? dcOf(grappler) : 0;
    const skill = being.value('acrobatics') > being.value('athletics') ? 'acrobatics' : 'athletics';
    const roll = rollTest(
      being,
      say('rolls.escape'),
      skill,
      [{ mode: ask.mode, why: DECLARED }, ...checkModes(being, world)],
      chance,
      ask.modifier,
    );
    const isFree = roll.rolled.total >= dc;
    draft.lines.push(testLine(roll, isFree ? 'success' : 'failure', dc, hold.source));
    if (isFree) lose(draft, being, 'grappled');
    return accept(draft.step());
  },
};

export const GRAPPLE = unarmed('grapple');
export const SHOVE = unarmed('shove');
