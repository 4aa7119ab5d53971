import type { EffectId } from '../../kernel/index.ts';
import type { Duration, Effect } from '../contract/Effect.ts';
import type { Entry } from '../contract/Sheet.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import { dealDamage } from './damage.ts';
import type { Share } from './defence.ts';
import { skillOf } from './proficiency.ts';
import { at as rolledAt, makeRoll, note, rollLine } from './roll.ts';
import type { StepDraft } from '../steps/StepDraft.ts';
import { entryOf, isInMelee, type Blow, type Strike } from './Strike.ts';
import { damagePlan } from './strikeRolls.ts';
import { findWeapon } from './weapon.ts';
import { openName } from '../sheets/openName.ts';
import { say } from './words/say.ts';

type Point = { readonly x: number; readonly y: number };

/** ARE1, ARE2: a dodge out of the area avoids everything, one that stays inside half. */
function shareOf(
  { share, target }: Blow,
  { area }: Strike,
  world: World,
  at: Point | undefined,
): Exclude<Share, 'by-place'> {
  if (share !== 'by-place') return share;
  return area && world.isWithin(target, area, at) ? 'half' : 'none';
}

/** How long what an entry does to others lasts, by its fields. */
function durationOf({ fields }: Entry): Duration {
  const [rounds, hours] = [Number(fields['lastsRounds'] ?? 0), Number(fields['lastsHours'] ?? 0)];
  if (rounds > 0) return { kind: 'rounds', left: rounds };
  return hours > 0 ? { kind: 'hours', left: hours } : { kind: 'until-removed' };
}

/** SPL12, EQP7: a spell's or a consumable's modifiers, as an effect on whoever it reaches. */
export function applyEffects(draft: StepDraft, entry: Entry, source: Being, target: Being, chance: Chance): void {
  if (entry.modifiers.length === 0) return;
  const effect: Effect = {
    id: chance.newId() as EffectId,
    condition: null,
    name: openName(entry),
    modifiers: entry.modifiers,
    duration: durationOf(entry),
    source: source.sheet.id,
    hidden: false,
  };
  draft.changes.push({ type: 'EffectAdded', sheetId: target.sheet.id, effect });
  draft.lines.push({ kind: 'effect', of: target.sheet.id, name: effect.name, gained: true, hidden: false });
}

/** PAR3, PAR6: the attacker cannot react. */
function strikeBack(
  draft: StepDraft,
  strike: Strike,
  { counter }: Blow,
  attacker: Being,
  defender: Being,
  world: World,
  chance: Chance,
): void {
  const weapon = counter && findWeapon(defender, counter.entryId);
  if (!weapon) return;
  const feet = world.distanceFeet(defender.sheet.id, attacker.sheet.id);
  if (!isInMelee(strike, attacker, defender, world) && !(feet !== undefined && feet <= weapon.reachFeet)) {
    draft.lines.push(note(attacker, say('notes.tooFarToStrike')));
    return;
  }
  const own: Strike = {
    ...strike,
    kind: 'weapon',
    attacker: defender.sheet.id,
    entryId: weapon.entry.id,
    tier: 0,
    skill: skillOf(defender, weapon.proficiency).value,
  };
  const roll = makeRoll(damagePlan(own, weapon.entry, defender, false, world.options), chance);
  draft.lines.push(rollLine(roll, 'none', rolledAt(attacker)));
  dealDamage(draft, attacker, {
    rolled: roll.total,
    isDoubled: counter.isDoubled,
    isHalved: false,
    damageType: weapon.damageTypes[0] ?? null,
  });
}

/** The amount of a blow before anything is done to it: an explosion's is known, every other one is rolled. */
function amountOf(
  draft: StepDraft,
  strike: Strike,
  entry: Entry,
  attacker: Being,
  target: Being,
  blow: Blow,
  world: World,
  chance: Chance,
): number {
  if (strike.blast) return strike.blast.amount;
  const roll = makeRoll(damagePlan(strike, entry, attacker, blow.isAutomatic, world.options), chance);
  draft.lines.push(rollLine(roll, 'none', rolledAt(target)));
  return roll.total;
}

/** Does what a decided blow does; `at` is where its target has just stepped. */
export function land(draft: StepDraft, strike: Strike, blow: Blow, world: World, chance: Chance, at?: Point): void {
  const [attacker, target] = [world.being(strike.attacker), world.being(blow.target)];
  const entry = attacker && entryOf(strike, attacker);
  if (!attacker || !entry || !target) return;
  if (blow.counter) strikeBack(draft, strike, blow, attacker, target, world, chance);
  const share = shareOf(blow, strike, world, at);
  if (share === 'none') {
    draft.lines.push(note(target, say('notes.unhurt')));
    return;
  }
  const rolled = amountOf(draft, strike, entry, attacker, target, blow, world, chance);
  dealDamage(draft, target, {
    rolled,
    isDoubled: blow.isDoubled,
    isHalved: share === 'half',
    damageType: strike.damageType || null,
  });
  if (strike.kind === 'spell' && !strike.blast) applyEffects(draft, entry, attacker, target, chance);
}
