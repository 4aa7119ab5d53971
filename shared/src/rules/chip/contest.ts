import { accept, refuse } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, StepResult } from '../contract/Action.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { isStat, skillPlan, STATS } from './checks.ts';
import { withstands } from './defence.ts';
import { flankingModes } from './flanking.ts';
import { availableFor } from './mayAct.ts';
import { growth } from './proficiency.ts';
import { makeRoll, note, previewOf, rollLine, type RollPlan } from './roll.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { say } from './words/say.ts';

function planOf(ask: Ask, actor: Being, target: Being | undefined, world: World): RollPlan | undefined {
  const { stat, proficiency } = ask.inputs;
  if (!isStat(stat)) return undefined;
  const plan = skillPlan(actor, stat, String(proficiency ?? ''), ask, world);
  return target ? { ...plan, sources: [...(plan.sources ?? []), ...flankingModes(actor, target, world)] } : plan;
}

/** CON3: the defender rolls with the stat and the skill that were agreed, else with the same stat and none. */
function answerOf(ask: Ask, target: Being, world: World): RollPlan | undefined {
  const { stat, againstStat = stat, againstProficiency = '' } = ask.inputs;
  return isStat(againstStat)
    ? skillPlan(target, againstStat, String(againstProficiency), { ...ask, mode: 'normal', modifier: 0 }, world)
    : undefined;
}

/** CON1, CON2 */
function begin(ask: Ask, world: World, chance: Chance): StepResult {
  const [actor, target] = [
    world.being(ask.actor),
    ask.targets[0] === undefined ? undefined : world.being(ask.targets[0]),
  ];
  if (!actor || !target) return refuse('unknown-sheet');
  if (target === actor || ask.targets.length > 1) return refuse('wrong-target');
  const [plan, answer] = [planOf(ask, actor, target, world), answerOf(ask, target, world)];
  if (!plan || !answer) return refuse('invalid-input');
  const [own, other] = [makeRoll(plan, chance), makeRoll(answer, chance)];
  const isLost = withstands(own, other);
  const draft = new StepDraft([...growth(actor, [plan.skill?.id ?? '']), ...growth(target, [answer.skill?.id ?? ''])]);
  draft.lines.push(
    rollLine(own, isLost ? 'failure' : 'success'),
    rollLine(other, isLost ? 'success' : 'failure', { against: own.total, againstOf: ask.actor }),
  );
  // CHK4
  for (const {
    natural,
    plan: { of },
  } of [own, other])
    if (natural === 1 || natural === 100) draft.lines.push(note(of, say('notes.natural', { natural })));
  return accept(draft.step());
}

export const CONTEST: Unnamed<ActionDefinition> = {
  id: 'contest',
  group: 'check',
  cost: {},
  inputs: [
    { id: 'targets', kind: 'targets', most: 1 },
    { id: 'stat', kind: 'choice', choices: STATS },
    { id: 'proficiency', kind: 'proficiency', optional: true },
    { id: 'againstStat', kind: 'choice', choices: STATS, optional: true },
    { id: 'againstProficiency', kind: 'text', optional: true },
  ],
  available: availableFor('contest', 0),
  preview: (ask, world) => {
    const actor = world.being(ask.actor);
    const plan = actor && planOf(ask, actor, undefined, world);
    return plan ? previewOf(plan) : '';
  },
  begin,
};
