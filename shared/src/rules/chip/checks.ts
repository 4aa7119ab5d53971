import { accept, refuse } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, Pause, Prompt, PromptOption, Reply, StepResult } from '../contract/Action.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { modesFor } from '../sheets/advantage.ts';
import { availableFor } from './mayAct.ts';
import { growth, skillOf } from './proficiency.ts';
import {
  isFumble,
  makeRoll,
  note,
  plainFormula,
  previewOf,
  rollLine,
  skilledFormula,
  withModifier,
  type RollPlan,
  type Throw,
} from './roll.ts';
import { CORE_STATS, SUBSTATS } from './stats.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { isOlder } from './variants.ts';
import type { Say } from '../../words/index.ts';
import { DECLARED } from '../words/say.ts';
import { say, statName } from './words/say.ts';

export const STATS = [...CORE_STATS, ...SUBSTATS].map(({ id }) => ({ id }));
export const isStat = (id: unknown): id is string => STATS.some((stat) => stat.id === id);

/** CHK1 and the variant `skill-proficiency`. */
export function skillPlan(of: Being, stat: string, proficiency: string, ask: Ask, world: World): RollPlan {
  const skill = skillOf(of, proficiency);
  const name = statName(stat);
  const formula = isOlder('skill-proficiency', world.options) ? plainFormula(stat) : skilledFormula(stat);
  return {
    of,
    label: skill.name ? say('rolls.skilled', { skill: skill.name, stat: name }) : name,
    formula: withModifier(formula, ask.modifier),
    skill,
    sources: [
      { mode: ask.mode, why: DECLARED },
      ...modesFor('check', of),
      ...(skill.id ? modesFor(`check:${skill.id}`, of) : []),
    ],
  };
}

const choice = (id: string, name: Say): PromptOption => ({ id, name, cost: {}, disabled: null, formula: '' });

/** CHK4: a natural 1 or 100 is at the GM's discretion. */
function naturalPrompt(roll: Throw, isReached: boolean): Prompt {
  return {
    id: 'natural',
    of: null,
    question: say('asks.natural', { natural: roll.natural ?? 0 }),
    isUrgent: true,
    fallback: isReached && !isFumble(roll) ? 'success' : 'failure',
    options: [choice('success', say('answers.success')), choice('failure', say('answers.failure'))],
  };
}

function resolve(draft: StepDraft, actor: Being, plan: RollPlan, dc: number | null, chance: Chance): StepResult {
  const roll = makeRoll(plan, chance);
  const isNatural = roll.natural === 1 || roll.natural === 100;
  const isReached = dc !== null && roll.total >= dc;
  const outcome = dc === null || isNatural ? 'none' : isReached ? 'success' : 'failure';
  draft.lines.push(rollLine(roll, outcome, { against: dc, againstOf: null }));
  if (isNatural) draft.lines.push(note(actor, say('notes.natural', { natural: roll.natural })));
  return accept(
    draft.step(
      isNatural && dc !== null ? { stage: 'natural', memo: {}, prompts: [naturalPrompt(roll, isReached)] } : undefined,
    ),
  );
}

/** CHK3: the GM names the DC; without an answer the roll stands for itself. */
const DC_PROMPT: Prompt = {
  id: 'dc',
  of: null,
  question: say('asks.dc'),
  fallback: 'none',
  isUrgent: true,
  options: [
    { ...choice('dc', say('answers.thisDc')), takes: { kind: 'number', name: say('numbers.dc'), start: 10 } },
    choice('none', say('answers.noDc')),
  ],
};

function planOf(ask: Ask, actor: Being, world: World): RollPlan | undefined {
  const { stat, proficiency } = ask.inputs;
  return isStat(stat) ? skillPlan(actor, stat, String(proficiency ?? ''), ask, world) : undefined;
}

function begin(ask: Ask, world: World, chance: Chance): StepResult {
  const actor = world.being(ask.actor);
  if (!actor) return refuse('unknown-sheet');
  const plan = planOf(ask, actor, world);
  if (!plan) return refuse('invalid-input');
  const { dc } = ask.inputs;
  const trained = new StepDraft(growth(actor, [String(ask.inputs['proficiency'] ?? '')]));
  if (ask.byGm && typeof dc === 'number') return resolve(trained, actor, plan, dc, chance);
  // PRF4: what this use trains counts from the next one on.
  return accept(trained.step({ stage: 'dc', memo: { skill: plan.skill?.value ?? 0 }, prompts: [DC_PROMPT] }));
}

function resume(ask: Ask, pause: Pause, replies: readonly Reply[], world: World, chance: Chance): StepResult {
  const actor = world.being(ask.actor);
  const draft = new StepDraft();
  const plan = actor && planOf(ask, actor, world);
  const [reply] = replies;
  if (!actor || !plan) return accept(draft.step());
  if (pause.stage === 'natural') {
    draft.lines.push(note(actor, say(reply?.option === 'success' ? 'notes.succeeds' : 'notes.fails')));
    return accept(draft.step());
  }
  const skill = { id: '', name: '', ...plan.skill, value: Number(pause.memo['skill'] ?? 0) };
  return resolve(draft, actor, { ...plan, skill }, reply?.option === 'dc' ? (reply.number ?? 0) : null, chance);
}

export const CHECK: Unnamed<ActionDefinition> = {
  id: 'check',
  group: 'check',
  cost: {},
  inputs: [
    { id: 'stat', kind: 'choice', choices: STATS },
    { id: 'proficiency', kind: 'proficiency', optional: true },
    { id: 'dc', kind: 'number', min: 0, max: 1_000_000, start: 10, gmOnly: true, optional: true },
  ],
  available: availableFor('check', 0),
  preview: (ask, world) => {
    const actor = world.being(ask.actor);
    const plan = actor && planOf(ask, actor, world);
    return plan ? previewOf(plan) : '';
  },
  begin,
  resume,
};
