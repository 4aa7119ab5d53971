import type { PromptOption } from '../contract/Action.ts';
import type { Chance } from '../contract/World.ts';
import { modesFor } from '../sheets/advantage.ts';
import { defenceOption, isDefended, outcomeOf, type Share, type Threat, type Verdict } from './defence.ts';
import { makeRoll, plainFormula, previewOf, type RollPlan } from './roll.ts';
import type { Say } from '../../words/index.ts';
import { say } from './words/say.ts';

const STEP_FEET = 5;
const LONG_STEP_FEET = 10;

/** DOD1, DOD2: heavy armor and being grappled bring their disadvantage themselves. */
function planOf({ attacker, defender, isMelee }: Threat): RollPlan {
  const melee = isMelee ? [{ mode: 'disadvantage', why: say('modes.inMelee') } as const] : [];
  return {
    of: defender,
    label: say('rolls.dodge'),
    formula: plainFormula('dexterity'),
    sources: [...modesFor('dodge', defender, attacker), ...melee],
  };
}

/** DOD9: free against spells, a point otherwise. */
export function dodgeOption(threat: Threat, isFree: boolean, hindrance: Say | null = null): PromptOption {
  return defenceOption('dodge', say('answers.dodge'), previewOf(planOf(threat)), threat, isFree ? 0 : 1, hindrance);
}

export function dodge(threat: Threat, toReach: number, chance: Chance): Verdict {
  const roll = makeRoll(planOf(threat), chance);
  const outcome = outcomeOf(roll, toReach);
  // DOD3, ARE1
  const avoided: Share = threat.isArea ? 'by-place' : 'none';
  // DOD3 to DOD7
  const step =
    threat.defender.has('grappled') || outcome === 'fumble' ? 0 : outcome === 'critical' ? LONG_STEP_FEET : STEP_FEET;
  return { roll, outcome, share: isDefended(outcome) ? avoided : 'full', stepFeet: step };
}
