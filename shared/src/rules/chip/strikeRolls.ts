import type { Entry } from '../contract/Sheet.ts';
import type { Options } from '../contract/SheetDefinition.ts';
import type { Being, World } from '../contract/World.ts';
import { modesFor, type ModeSource } from '../sheets/advantage.ts';
import { flankingModes } from './flanking.ts';
import { skillOf, type Skill } from './proficiency.ts';
import { skilledFormula, withModifier, type RollPlan } from './roll.ts';
import { spellOf } from './spell.ts';
import type { Strike } from './Strike.ts';
import { isOlder } from './variants.ts';
import { weaponOf } from './weapon.ts';
import { openName } from '../sheets/openName.ts';
import { DECLARED } from '../words/say.ts';
import { say } from './words/say.ts';

const skillFor = (strike: Strike, attacker: Being, id: string): Skill => ({
  ...skillOf(attacker, id),
  value: strike.skill,
});

/** ATK3 and SPL3. Flanking counts when somebody contests the roll (FLK1). */
export function hitPlan(
  strike: Strike,
  entry: Entry,
  attacker: Being,
  target: Being | undefined,
  isContested: boolean,
  world: World,
): RollPlan {
  const isSpell = strike.kind === 'spell';
  const { stat, proficiency, hitBonus } = isSpell
    ? { ...spellOf(entry), stat: 'arcane', hitBonus: 0 }
    : weaponOf(entry);
  const declared: readonly ModeSource[] = [{ mode: strike.mode, why: DECLARED }];
  const flanking = isContested && target ? flankingModes(attacker, target, world) : [];
  return {
    of: attacker,
    label: say('rolls.toHit', { thing: openName(entry) }),
    formula: withModifier(withModifier(skilledFormula(stat), hitBonus, 'weapon'), strike.modifier),
    skill: skillFor(strike, attacker, proficiency),
    sources: [...declared, ...modesFor(isSpell ? 'spell' : 'attack', attacker, target), ...flanking],
  };
}

/** CND2: `die` is `100` when it counts as that without a roll. */
function damageFormula(strike: Strike, stat: string, die: string, options: Options): string {
  const rolled = `(1 + proficiency) * ${die} / 100 * ${stat}`;
  if (strike.kind === 'spell') return `floor(${rolled} + ${strike.tier > 0 ? 'base * (1 + overload * tier)' : 'base'})`;
  return isOlder('damage-base', options) ? `floor(${rolled})` : `floor(base + ${rolled})`;
}

/** ATK7, SPL10 and OVL2: a roll of its own, never with advantage (ADV3). */
export function damagePlan(
  strike: Strike,
  entry: Entry,
  attacker: Being,
  isAutomatic: boolean,
  options: Options,
): RollPlan {
  const spell = strike.kind === 'spell' ? spellOf(entry) : undefined;
  const weapon = weaponOf(entry);
  const [stat, proficiency, base] = spell
    ? (['arcane', spell.proficiency, spell.baseDamage] as const)
    : ([weapon.stat, weapon.proficiency, weapon.base] as const);
  return {
    of: attacker,
    label: say('rolls.damage', { thing: openName(entry) }),
    formula: damageFormula(strike, stat, isAutomatic ? '100' : 'd100', options),
    skill: skillFor(strike, attacker, proficiency),
    numbers: { base, overload: (spell?.overload ?? 0) / 100, tier: strike.tier },
  };
}
