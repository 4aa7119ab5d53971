import type { PromptOption } from '../contract/Action.ts';
import type { Change } from '../contract/Change.ts';
import type { Being, Chance } from '../contract/World.ts';
import { modesFor } from '../sheets/advantage.ts';
import { defenceOption, isDefended, outcomeOf, type Threat, type Verdict } from './defence.ts';
import { growth, skillOf } from './proficiency.ts';
import { makeRoll, previewOf, skilledFormula, type RollPlan } from './roll.ts';
import { isOlder } from './variants.ts';
import { findWeapon, isMeleeWeapon, usableWeaponsOf, type Weapon } from './weapon.ts';
import { say } from './words/say.ts';

/** PAR2: the proficiency of this id is the Parry skill, which lets its owner parry with any melee weapon. */
const PARRY_SKILL = 'parry';

interface Way {
  readonly option: string;
  readonly weapon: Weapon;
  readonly proficiency: string;
}

/** PAR1, PAR2: every weapon that can parry, and with the Parry skill every melee weapon. */
function waysOf(being: Being): readonly Way[] {
  const weapons = usableWeaponsOf(being);
  const isSkilled = being.sheet.proficiencies.some(({ id }) => id === PARRY_SKILL);
  const own = weapons
    .filter(({ canParry }) => canParry)
    .map((weapon) => ({ option: `parry:${weapon.entry.id}`, weapon, proficiency: weapon.proficiency }));
  const trained = weapons
    .filter((weapon) => isSkilled && isMeleeWeapon(weapon))
    .map((weapon) => ({ option: `parry-skill:${weapon.entry.id}`, weapon, proficiency: PARRY_SKILL }));
  return [...own, ...trained];
}

export const isParry = (option: string): boolean => /^parry(-skill)?:/.test(option);

/** PAR1 and the variant `parry-stat`. */
function planOf({ attacker, defender, world }: Threat, { weapon, proficiency }: Way): RollPlan {
  const stat = isOlder('parry-stat', world.options) ? 'dexterity' : weapon.stat;
  return {
    of: defender,
    label: say('rolls.parry'),
    formula: skilledFormula(stat),
    skill: skillOf(defender, proficiency),
    sources: modesFor('parry', defender, attacker),
  };
}

export function parryOptions(threat: Threat): readonly PromptOption[] {
  const ways = waysOf(threat.defender);
  if (ways.length === 0)
    return [defenceOption('parry', say('answers.parry'), '', threat, 1, say('whyNot.nothingToParryWith'))];
  return ways.map((way) => {
    const name = way.proficiency === PARRY_SKILL ? 'answers.parryBySkill' : 'answers.parryWith';
    return {
      ...defenceOption(
        way.option,
        say(name, { weapon: way.weapon.entry.name }),
        previewOf(planOf(threat, way)),
        threat,
        1,
      ),
      entryId: way.weapon.entry.id,
    };
  });
}

/** PAR5: the weapon lies in an adjacent space. */
function dropped(being: Being, weapon: Weapon): Change {
  return { type: 'EntryChanged', sheetId: being.sheet.id, entryId: weapon.entry.id, changes: { dropped: true } };
}

/** Undefined when the weapon is not at hand any more. */
export function parry(threat: Threat, option: string, toReach: number, chance: Chance): Verdict | undefined {
  const { defender } = threat;
  const way = waysOf(defender).find((candidate) => candidate.option === option);
  if (!way || !findWeapon(defender, way.weapon.entry.id)) return undefined;
  const roll = makeRoll(planOf(threat, way), chance);
  const outcome = outcomeOf(roll, toReach);
  const disarmed = outcome === 'fumble' ? [dropped(defender, way.weapon)] : [];
  // PRF4
  const changes = [...growth(defender, [way.proficiency]), ...disarmed];
  if (!isDefended(outcome)) return { roll, outcome, share: 'full', stepFeet: 0, changes };
  return {
    roll,
    outcome,
    share: 'none',
    stepFeet: 0,
    changes,
    counter: { entryId: way.weapon.entry.id, isDoubled: outcome === 'critical' },
  };
}
