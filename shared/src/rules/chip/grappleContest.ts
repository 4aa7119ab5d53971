import { accept } from '../../kernel/index.ts';
import type { Ask, StepResult } from '../contract/Action.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import { modesFor, type ModeSource } from '../sheets/advantage.ts';
import { conditionEffect } from './conditions.ts';
import { isDefended, withstands, type Threat, type Verdict } from './defence.ts';
import { dodge } from './dodge.ts';
import { flankingModes } from './flanking.ts';
import { parry } from './parry.ts';
import { riposte } from './riposte.ts';
import {
  isFumble,
  makeRoll,
  note,
  plainFormula,
  rollLine,
  withModifier,
  type RollLine,
  type RollPlan,
  type Throw,
} from './roll.ts';
import { stepPrompt } from './sidestep.ts';
import type { StepDraft } from '../steps/StepDraft.ts';
import type { Say } from '../../words/index.ts';
import { DECLARED } from '../words/say.ts';
import { conditionName, say } from './words/say.ts';

/** GRP1: Strength without a proficiency. */
export function contestPlan(
  of: Being,
  against: Being,
  label: Say,
  sources: readonly ModeSource[] = [],
  modifier = 0,
): RollPlan {
  return {
    of,
    label,
    formula: withModifier(plainFormula('strength'), modifier),
    sources: [...modesFor('grapple', of, against), ...sources],
  };
}

export function attemptModes(ask: Ask, actor: Being, target: Being, world: World): readonly ModeSource[] {
  return [{ mode: ask.mode, why: DECLARED }, ...flankingModes(actor, target, world)];
}

/** GRP1, GRP5: whether the one who resists does; ties are his. A natural 1 fails, first of all the attempt's. */
export function resist(
  draft: StepDraft,
  attempt: Throw,
  resister: Being,
  actor: Being,
  label: Say,
  chance: Chance,
): boolean {
  const roll = makeRoll(contestPlan(resister, actor, label), chance);
  const resists = withstands(attempt, roll);
  const fallen = (own: Throw, wins: boolean): RollLine['outcome'] =>
    isFumble(own) ? 'fumble' : wins ? 'success' : 'failure';
  draft.lines.push(
    rollLine(attempt, fallen(attempt, !resists)),
    rollLine(roll, fallen(roll, resists), { against: attempt.total, againstOf: actor.sheet.id }),
  );
  return resists;
}

function held(draft: StepDraft, by: Being, target: Being, chance: Chance): void {
  draft.changes.push({
    type: 'EffectAdded',
    sheetId: target.sheet.id,
    effect: conditionEffect('grappled', by.sheet.id, { kind: 'until-removed' }, chance),
  });
  draft.lines.push({
    kind: 'effect',
    of: target.sheet.id,
    name: conditionName('grappled'),
    gained: true,
    hidden: false,
  });
}

/** GRP3, GRP4: a Dodge or Parry against the attempt. A fumbled attempt fails without one. */
function reacted(draft: StepDraft, threat: Threat, verdict: Verdict, attempt: Throw, chance: Chance): StepResult {
  const { attacker, defender } = threat;
  draft.lines.push(
    rollLine(attempt),
    rollLine(verdict.roll, verdict.outcome, { against: attempt.total, againstOf: attacker.sheet.id }),
  );
  draft.changes.push(...(verdict.changes ?? []));
  if (!isDefended(verdict.outcome)) {
    held(draft, attacker, defender, chance);
    return accept(draft.step());
  }
  draft.lines.push(note(defender, say('notes.notGrappled')));
  if (verdict.counter) return riposte(draft, defender, attacker, verdict.counter.entryId);
  const mayStep = verdict.stepFeet > 0 && threat.world.middleOf(defender.sheet.id) !== undefined;
  return accept(
    draft.step(
      mayStep ? { stage: 'step', memo: {}, prompts: [stepPrompt(defender.sheet.id, verdict.stepFeet)] } : undefined,
    ),
  );
}

export function resolveGrapple(draft: StepDraft, threat: Threat, option: string, ask: Ask, chance: Chance): StepResult {
  const { attacker, defender, world } = threat;
  const attempt = makeRoll(
    contestPlan(attacker, defender, say('rolls.grapple'), attemptModes(ask, attacker, defender, world), ask.modifier),
    chance,
  );
  if (isFumble(attempt)) {
    draft.lines.push(rollLine(attempt, 'fumble'), note(defender, say('notes.notGrappled')));
    return accept(draft.step());
  }
  const verdict =
    option === 'dodge' ? dodge(threat, attempt.total, chance) : parry(threat, option, attempt.total, chance);
  if (verdict) return reacted(draft, threat, verdict, attempt, chance);
  if (!resist(draft, attempt, defender, attacker, say('rolls.resist'), chance)) held(draft, attacker, defender, chance);
  return accept(draft.step());
}
