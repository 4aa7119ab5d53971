import { accept, refuse, type Result } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, StepResult } from '../contract/Action.ts';
import type { RuleRefusal } from '../contract/RuleRefusal.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { missing } from '../sheets/requirements.ts';
import { availableFor } from './mayAct.ts';
import { ONE_POINT, payment } from './pay.ts';
import { PHYSICAL, MAGICAL } from './damageTypes.ts';
import { growth, skillOf } from './proficiency.ts';
import { previewOf } from './roll.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import type { Strike } from './Strike.ts';
import { beginStrike, resumeStrike } from './strikeFlow.ts';
import { damagePlan, hitPlan } from './strikeRolls.ts';
import { noteDistance, targetsOf } from './targets.ts';
import { findWeapon, type Weapon } from './weapon.ts';
import type { Word } from '../../words/index.ts';
import { say } from './words/say.ts';

/** ATK10: a weapon with several damage types deals the one that is named, else its first. */
function damageTypeFor({ damageTypes }: Weapon, ask: Ask): Result<string, RuleRefusal> {
  const named = ask.inputs['damageType'];
  if (named === undefined || named === '') return accept(damageTypes[0] ?? '');
  return damageTypes.includes(String(named)) ? accept(String(named)) : refuse('invalid-input');
}

/** A strike of a weapon; `isClose` counts as in melee range wherever the tokens stand. */
export function weaponStrike(ask: Ask, actor: Being, weapon: Weapon, isClose = false): Strike {
  return {
    kind: 'weapon',
    attacker: ask.actor,
    entryId: weapon.entry.id,
    damageType: weapon.damageTypes[0] ?? '',
    skill: skillOf(actor, weapon.proficiency).value,
    tier: 0,
    area: ask.area,
    mode: ask.mode,
    modifier: ask.modifier,
    isClose,
    blast: null,
    targets: ask.targets,
    blows: [],
  };
}

/** ATK1 */
function begin(ask: Ask, world: World, chance: Chance): StepResult {
  const actor = world.being(ask.actor);
  const weapon = actor && findWeapon(actor, ask.entryId);
  if (!actor) return refuse('unknown-sheet');
  if (!weapon) return refuse('unknown-entry');
  // PRF7
  if (missing(weapon.entry.requires, actor).length > 0) return refuse('not-met');
  const mostFeet = Math.max(weapon.reachFeet, weapon.rangeFeet);
  const targets = targetsOf(ask, { ...weapon, mostFeet }, world, false);
  if (!targets.ok) return targets;
  const damageType = damageTypeFor(weapon, ask);
  if (!damageType.ok) return damageType;
  const paid = payment(ask, actor, 1, world);
  if (!paid.ok) return paid;
  // PRF4
  const draft = new StepDraft([...paid.value, ...growth(actor, [weapon.proficiency])]);
  noteDistance(draft, mostFeet, ask, world);
  return beginStrike(
    draft,
    { ...weaponStrike(ask, actor, weapon), damageType: damageType.value, targets: targets.value },
    world,
    chance,
  );
}

function preview(ask: Ask, world: World): Word {
  const actor = world.being(ask.actor);
  const weapon = actor && findWeapon(actor, ask.entryId);
  if (!actor || !weapon) return '';
  const strike = weaponStrike(ask, actor, weapon);
  const target = ask.targets[0] === undefined ? undefined : world.being(ask.targets[0]);
  return say('previews.attack', {
    hit: previewOf(hitPlan(strike, weapon.entry, actor, target, false, world)),
    damage: previewOf(damagePlan(strike, weapon.entry, actor, false, world.options)),
  });
}

const TYPES = [...PHYSICAL, ...MAGICAL].map((id) => ({ id }));

export const ATTACK: Unnamed<ActionDefinition> = {
  id: 'attack',
  group: 'attack',
  cost: ONE_POINT,
  inputs: [
    { id: 'entry', kind: 'entry', entryKinds: ['weapon'] },
    { id: 'targets', kind: 'targets', most: 50, optional: true },
    { id: 'area', kind: 'area', optional: true },
    { id: 'damageType', kind: 'choice', choices: TYPES, optional: true },
  ],
  available: availableFor('attack'),
  preview,
  begin,
  resume: (_ask, pause, replies, world, chance) => resumeStrike(pause, replies, world, chance),
};
