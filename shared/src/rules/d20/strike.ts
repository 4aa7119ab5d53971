import { withDiceTwice, withFormula, type Formula, type Rolled } from '../../dice/index.ts';
import { assert, type SheetId } from '../../kernel/index.ts';
import type { Mode } from '../contract/Card.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import type { ModeSource } from '../sheets/advantage.ts';
import type { StepDraft } from '../steps/StepDraft.ts';
import { attackModes } from './conditionModes.ts';
import { dealDamage } from './damage.ts';
import { formulaOf, readDice } from './readDice.ts';
import { note, plainLine, rollRead, rollTest, testLine, type Outcome } from './roll.ts';
import type { Weapon } from './weapon.ts';
import { openName } from '../sheets/openName.ts';
import { areHostile } from '../sheets/sides.ts';
import { DECLARED } from '../words/say.ts';
import { say } from './words/say.ts';

const CLOSE_FEET = 5;
const ONE = formulaOf('1');

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

/**
 * SRD 5.2, "Ranged Attacks in Close Combat": an enemy that can act, and is no secret, is within 5 feet, no wall in
 * between.
 */
function isThreatened(attacker: Being, world: World): boolean {
  const { id } = attacker.sheet;
  const isClose = (other: SheetId): boolean =>
    (world.distanceFeet(id, other) ?? Infinity) <= CLOSE_FEET && world.hasLineOfEffect(other, id);
  const isEnemy = (other: Being): boolean => areHostile(other.sheet, attacker.sheet) && !other.has('no-actions');
  return world.beings.some((other) => isEnemy(other) && !world.isHidden(other.sheet.id, id) && isClose(other.sheet.id));
}

function sourcesOf(strike: Strike, world: World): readonly ModeSource[] {
  const { attacker, target, weapon, mode } = strike;
  const feet = feetBetween(strike, world);
  const isRanged = feet > weapon.reachFeet || weapon.reachFeet === 0;
  const isProne = target.has('prone') || target.has('unconscious');
  return [
    { mode, why: DECLARED },
    ...attackModes(attacker, target, world),
    ...(isProne ? [{ mode: feet <= CLOSE_FEET ? 'advantage' : 'disadvantage', why: say('modes.prone') } as const] : []),
    ...(isRanged && weapon.longRangeFeet > 0 && feet > weapon.rangeFeet
      ? [{ mode: 'disadvantage', why: say('modes.longRange') } as const]
      : []),
    ...(isRanged && isThreatened(attacker, world)
      ? [{ mode: 'disadvantage', why: say('modes.enemyClose') } as const]
      : []),
  ];
}

const signed = (bonus: number): string => (bonus === 0 ? '' : ` ${bonus < 0 ? '-' : '+'} ${Math.abs(bonus)}[weapon]`);

export function hitTerms({ weapon }: Strike): string {
  return `${weapon.ability}Modifier${weapon.isTrained ? ' + proficiencyBonus' : ''}${signed(weapon.bonus)}`;
}

/** What a hit deals, as text for the composer. */
export function damageText({ weapon }: Strike): string {
  return `max(0, (${weapon.damage.replace(/[#＃][^]*/, '').trim()}) + ${weapon.ability}Modifier${signed(weapon.bonus)})`;
}

/**
 * What is no formula deals 1. SRD 5.2, "Critical Hits": the dice of the damage are rolled twice, what is added to them
 * counts once.
 */
function damageFormula({ weapon }: Strike, isCritical: boolean): Formula {
  const dice = readDice(weapon.damage) ?? ONE;
  const whole = formulaOf(`max(0, damage + ${weapon.ability}Modifier${signed(weapon.bonus)})`);
  return withFormula(whole, 'damage', isCritical ? withDiceTwice(dice, 'critical') : dice);
}

/** What cannot be rolled deals 1 as well. */
function damageOf(strike: Strike, isCritical: boolean, chance: Chance): Rolled {
  const plain: Strike = { ...strike, weapon: { ...strike.weapon, damage: '1' } };
  const roll = (formula: Formula): Rolled | undefined => rollRead(formula, strike.attacker, 'normal', chance);
  const rolled = roll(damageFormula(strike, isCritical)) ?? roll(damageFormula(plain, false));
  assert(rolled, 'a damage of 1 can be rolled');
  return rolled;
}

/** SRD 5.2, "Making an Attack": the roll against Armor Class, natural 1 and 20, and the damage of a hit. */
export function resolveStrike(draft: StepDraft, strike: Strike, world: World, chance: Chance): void {
  const { attacker, target, weapon, modifier } = strike;
  const armorClass = target.value('armorClass');
  const roll = rollTest(
    attacker,
    say('rolls.attack', { thing: openName(weapon.entry) }),
    hitTerms(strike),
    sourcesOf(strike, world),
    chance,
    modifier,
  );
  const isHit = roll.natural !== 1 && (roll.natural === 20 || roll.rolled.total >= armorClass);
  const isClose = feetBetween(strike, world) <= CLOSE_FEET;
  const isCritical = isHit && (roll.natural === 20 || (isClose && target.has('close-hits-are-critical')));
  const outcome: Outcome = isCritical ? 'critical' : isHit ? 'success' : roll.natural === 1 ? 'fumble' : 'failure';
  draft.lines.push(
    testLine(roll, outcome, armorClass, target.sheet.id),
    note(target, say(isHit ? 'notes.hit' : 'notes.missed')),
  );
  if (!isHit) return;
  const damage = damageOf(strike, isCritical, chance);
  draft.lines.push(plainLine(attacker, say('rolls.damage', { thing: openName(weapon.entry) }), damage));
  dealDamage(draft, target, Math.floor(damage.total), weapon.damageType || null, isCritical, world, chance);
}
