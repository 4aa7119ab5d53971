import { accept, refuse, type SheetId } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, Pause, Prompt, Reply, StepResult } from '../contract/Action.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { conditionEffect } from './conditions.ts';
import { defenceOption, type Threat } from './defence.ts';
import { dodgeOption } from './dodge.ts';
import { contestPlan, resolveGrapple } from './grappleContest.ts';
import { availableFor } from './mayAct.ts';
import { parryOptions } from './parry.ts';
import { ONE_POINT, payment } from './pay.ts';
import { resumeRiposte } from './riposte.ts';
import { sidestep } from './sidestep.ts';
import { note, previewOf } from './roll.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { say } from './words/say.ts';

/** GRP1 to GRP3: the contest is free; a Dodge or a Parry costs a point; there is no Block. */
function prompt({ attacker, defender, world }: Threat): Prompt {
  const threat: Threat = { attacker, defender, isMelee: true, isArea: false, world };
  const contest = defenceOption(
    'contest',
    say('answers.contest'),
    previewOf(contestPlan(defender, attacker, say('rolls.resist'))),
    threat,
    0,
  );
  return {
    id: `defend:${defender.sheet.id}`,
    of: defender.sheet.id,
    question: say('asks.grappled'),
    fallback: 'contest',
    isUrgent: true,
    options: [{ ...contest, disabled: null }, dodgeOption(threat, false), ...parryOptions(threat)],
  };
}

function threatOf(ask: Ask, world: World): Threat | undefined {
  const [attacker, defender] = [
    world.being(ask.actor),
    ask.targets[0] === undefined ? undefined : world.being(ask.targets[0]),
  ];
  return attacker && defender && { attacker, defender, isMelee: true, isArea: false, world };
}

const holds = (grappler: SheetId, { sheet }: Being): boolean =>
  sheet.effects.some(({ condition, source }) => condition === 'grappled' && source === grappler);

function begin(ask: Ask, world: World, chance: Chance): StepResult {
  const threat = threatOf(ask, world);
  const [target] = ask.targets;
  if (!threat || target === undefined) return refuse('unknown-sheet');
  if (target === ask.actor || ask.targets.length > 1) return refuse('wrong-target');
  if (holds(ask.actor, threat.defender)) return refuse('already-done');
  if (!ask.byGm && world.distanceFeet(ask.actor, target) !== undefined && !world.hasLineOfEffect(ask.actor, target))
    return refuse('no-line-of-effect');
  const paid = payment(ask, threat.attacker, 1, world);
  if (!paid.ok) return paid;
  const draft = new StepDraft(paid.value);
  draft.lines.push(note(threat.attacker, say('notes.grapples')));
  if (!threat.defender.has('unconscious'))
    return accept(draft.step({ stage: 'defend', memo: {}, prompts: [prompt(threat)] }));
  // CND1: no reaction of any kind
  draft.changes.push({
    type: 'EffectAdded',
    sheetId: target,
    effect: conditionEffect('grappled', ask.actor, { kind: 'until-removed' }, chance),
  });
  return accept(draft.step());
}

function resume(ask: Ask, pause: Pause, replies: readonly Reply[], world: World, chance: Chance): StepResult {
  const threat = threatOf(ask, world);
  const draft = new StepDraft();
  if (!threat) return accept(draft.step());
  if (pause.stage === 'riposte') return resumeRiposte(draft, threat, pause, replies, chance);
  if (pause.stage === 'step') {
    sidestep(draft, threat.defender.sheet.id, ask.actor, replies, world);
    return accept(draft.step());
  }
  return resolveGrapple(draft, threat, replies[0]?.option ?? 'contest', ask, chance);
}

export const GRAPPLE: Unnamed<ActionDefinition> = {
  id: 'grapple',
  group: 'manoeuvre',
  cost: ONE_POINT,
  inputs: [{ id: 'targets', kind: 'targets', most: 1 }],
  available: availableFor('grapple'),
  preview: (ask, world) => {
    const threat = threatOf(ask, world);
    return threat ? previewOf(contestPlan(threat.attacker, threat.defender, say('rolls.grapple'))) : '';
  },
  begin,
  resume,
};
