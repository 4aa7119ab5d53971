import { hasDice, parseFormula, type Rolled } from '../../dice/index.ts';
import { assert } from '../../kernel/index.ts';
import type { Mode } from '../contract/Card.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import { modesFor, type ModeSource } from '../sheets/advantage.ts';
import type { StepDraft } from '../steps/StepDraft.ts';
import { dealDamage } from './damage.ts';
import { note, plainLine, rollPlain, rollTest, testLine, type Outcome } from './roll.ts';
import type { Weapon } from './weapon.ts';
import { openName } from '../sheets/openName.ts';

const CLOSE_FEET = 5;

export interface Strike {
  readonly attacker: Being;
  readonly target: Being;
  readonly weapon: Weapon;
  readonly mode: Mode;
  readonly modifier: number;
  /** Struck while it left reach: counts as close wherever it stands now. */
  readonly isParting: boolean;
}

function feetBetween({ attacker, target, isParting }: Strike, world: World): number {
  return isParting ? CLOSE_FEET : (world.distanceFeet(attacker.sheet.id, target.sheet.id) ?? 0);
}

/** SRD 5.2, "Ranged Attacks in Close Combat": an enemy that can act, and is no secret, is within 5 feet. */
function isThreatened(attacker: Being, world: World): boolean {
  const { id, side } = attacker.sheet;
  const isClose = (other: Being): boolean => (world.distanceFeet(id, other.sheet.id) ?? Infinity) <= CLOSE_FEET;
  return world.beings.some((other) => other.sheet.side !== side && !world.isHidden(other.sheet.id, id) && !other.has('no-actions') && isClose(other));
}

function sourcesOf(strike: Strike, world: World): readonly ModeSource[] {
  const { attacker, target, weapon, mode } = strike;
  const feet = feetBetween(strike, world);
  const isRanged = feet > weapon.reachFeet || weapon.reachFeet === 0;
  const isProne = target.has('prone') || target.has('unconscious');
  return [
    { mode, why: 'declared' },
    ...modesFor('attack', attacker, target),
    ...(isProne ? [{ mode: feet <= CLOSE_FEET ? 'advantage' : 'disadvantage', why: 'prone target' } as const] : []),
    ...(isRanged && weapon.longRangeFeet > 0 && feet > weapon.rangeFeet ? [{ mode: 'disadvantage', why: 'long range' } as const] : []),
    ...(isRanged && isThreatened(attacker, world) ? [{ mode: 'disadvantage', why: 'an enemy is close' } as const] : []),
  ];
}

const signed = (bonus: number): string => (bonus === 0 ? '' : ` ${bonus < 0 ? '-' : '+'} ${Math.abs(bonus)}[weapon]`);

export function hitTerms({ weapon }: Strike): string {
  return `${weapon.ability}Modifier${weapon.isTrained ? ' + proficiencyBonus' : ''}${signed(weapon.bonus)}`;
}

/** A critical hit rolls the dice of the damage twice. */
export function damageFormula({ weapon }: Strike, isCritical: boolean): string {
  const parsed = parseFormula(weapon.damage);
  const dice = parsed.ok ? `(${weapon.damage})` : '1';
  const twice = isCritical && parsed.ok && hasDice(parsed.value) ? `${dice}[critical] + ` : '';
  return `max(0, ${twice}${dice} + ${weapon.ability}Modifier${signed(weapon.bonus)})`;
}

/** What is no formula, or one that cannot be rolled, deals 1. */
function damageOf(strike: Strike, isCritical: boolean, chance: Chance): Rolled {
  const plain: Strike = { ...strike, weapon: { ...strike.weapon, damage: '1' } };
  const rolled = rollPlain(strike.attacker, damageFormula(strike, isCritical), chance) ?? rollPlain(strike.attacker, damageFormula(plain, false), chance);
  assert(rolled, 'a damage of 1 can be rolled');
  return rolled;
}

/** SRD 5.2, "Making an Attack": the roll against Armor Class, natural 1 and 20, and the damage of a hit. */
export function resolveStrike(draft: StepDraft, strike: Strike, world: World, chance: Chance): void {
  const { attacker, target, weapon, modifier } = strike;
  const armorClass = target.value('armorClass');
  const roll = rollTest(attacker, `Attack: ${openName(weapon.entry)}`, hitTerms(strike), sourcesOf(strike, world), chance, modifier);
  const isHit = roll.natural !== 1 && (roll.natural === 20 || roll.rolled.total >= armorClass);
  const isClose = feetBetween(strike, world) <= CLOSE_FEET;
  const isCritical = isHit && (roll.natural === 20 || (isClose && target.has('close-hits-are-critical')));
  const outcome: Outcome = isCritical ? 'critical' : isHit ? 'success' : roll.natural === 1 ? 'fumble' : 'failure';
  draft.lines.push(testLine(roll, outcome, armorClass, target.sheet.id), note(target, isHit ? 'is hit' : 'is missed'));
  if (!isHit) return;
  const damage = damageOf(strike, isCritical, chance);
  draft.lines.push(plainLine(attacker, `Damage: ${openName(weapon.entry)}`, damage));
  dealDamage(draft, target, Math.floor(damage.total), weapon.damageType || null, isCritical, chance);
}
