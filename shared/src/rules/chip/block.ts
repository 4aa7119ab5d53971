import type { PromptOption } from '../contract/Action.ts';
import type { Being, Chance } from '../contract/World.ts';
import { modesFor } from '../sheets/advantage.ts';
import { missing } from '../sheets/requirements.ts';
import { defenceOption, outcomeOf, type Outcome, type Share, type Threat, type Verdict } from './defence.ts';
import { isFumble, makeRoll, plainFormula, previewOf, type RollPlan, type Throw } from './roll.ts';
import type { Say } from '../../words/index.ts';
import { say } from './words/say.ts';

/** BLK1: a shield, a weapon or an ability that can. */
function canBlock(being: Being): boolean {
  const ready = being.sheet.entries.filter(
    ({ active, dropped, quantity, requires }) =>
      active && !dropped && quantity > 0 && missing(requires, being).length === 0,
  );
  return ready.some(
    ({ kind, fields }) =>
      kind === 'shield' || ((kind === 'weapon' || kind === 'ability') && fields['canBlock'] === true),
  );
}

/** BLK2: a shield brings its advantage itself. */
function planOf({ attacker, defender }: Threat): RollPlan {
  return {
    of: defender,
    label: say('rolls.block'),
    formula: plainFormula('strength'),
    sources: modesFor('block', defender, attacker),
  };
}

export function blockOption(threat: Threat): PromptOption {
  const hindrance = canBlock(threat.defender) ? null : say('whyNot.nothingToBlockWith');
  return defenceOption('block', say('answers.block'), previewOf(planOf(threat)), threat, 1, hindrance);
}

/** BLK3, BLK4 and BLK5. */
const SHARES: Readonly<Record<Outcome, Share>> = { success: 'none', critical: 'none', failure: 'half', fumble: 'full' };

export function block(threat: Threat, toReach: number, chance: Chance): Verdict {
  const roll = makeRoll(planOf(threat), chance);
  const outcome = outcomeOf(roll, toReach);
  return { roll, outcome, share: SHARES[outcome], stepFeet: 0, mayProtect: outcome === 'critical' };
}

/** NAT2: a natural 100 is nothing special against a spell. */
function spellOutcome(roll: Throw, toReach: number): Outcome {
  if (isFumble(roll)) return 'fumble';
  return roll.total >= toReach ? 'success' : 'failure';
}

/** SPL9: always connects, so it needs nothing to block with; a shield's advantage is for Block alone (EQP5). */
function spellPlanOf({ attacker, defender }: Threat): RollPlan {
  return {
    of: defender,
    label: say('rolls.spellBlock'),
    formula: plainFormula('strength'),
    sources: modesFor('spell-block', defender, attacker),
  };
}

export function spellBlockOption(threat: Threat, hindrance: Say | null): PromptOption {
  return defenceOption('spell-block', say('answers.spellBlock'), previewOf(spellPlanOf(threat)), threat, 1, hindrance);
}

export function spellBlock(threat: Threat, toReach: number, chance: Chance): Verdict {
  const roll = makeRoll(spellPlanOf(threat), chance);
  const outcome = spellOutcome(roll, toReach);
  return { roll, outcome, share: SHARES[outcome], stepFeet: 0 };
}
