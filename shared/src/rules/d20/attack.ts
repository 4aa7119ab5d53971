import { accept, refuse } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, StepResult } from '../contract/Action.ts';
import type { Chance, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { isCharmedBy } from './conditions.ts';
import { mayAct, payAttack } from './economy.ts';
import { previewOf } from './roll.ts';
import { damageText, hitTerms, resolveStrike, type Strike } from './strike.ts';
import { findWeapon } from './weapon.ts';
import { say } from './words/say.ts';

function strikeOf(ask: Ask, world: World): Strike | undefined {
  const attacker = world.being(ask.actor);
  const target = ask.targets[0] === undefined ? undefined : world.being(ask.targets[0]);
  const weapon = attacker && findWeapon(attacker, ask.entryId);
  return (
    attacker &&
    target &&
    weapon && { attacker, target, weapon, mode: ask.mode, modifier: ask.modifier, isParting: false }
  );
}

function begin(ask: Ask, world: World, chance: Chance): StepResult {
  const attacker = world.being(ask.actor);
  if (!attacker) return refuse('unknown-sheet');
  if (!findWeapon(attacker, ask.entryId)) return refuse('unknown-entry');
  const strike = strikeOf(ask, world);
  if (!strike || ask.targets.length !== 1 || strike.target === attacker) return refuse('wrong-target');
  if (isCharmedBy(strike.attacker, strike.target)) return refuse('wrong-target');
  const feet = world.distanceFeet(ask.actor, strike.target.sheet.id);
  const { reachFeet, rangeFeet, longRangeFeet } = strike.weapon;
  if (feet !== undefined && feet > Math.max(reachFeet, rangeFeet, longRangeFeet)) return refuse('out-of-reach');
  if (feet !== undefined && !ask.byGm && !world.hasLineOfEffect(ask.actor, strike.target.sheet.id))
    return refuse('no-line-of-effect');
  const paid = payAttack(attacker, world);
  if (!paid.ok) return paid;
  const draft = new StepDraft(paid.value);
  resolveStrike(draft, strike, world, chance);
  return accept(draft.step());
}

export const ATTACK: Unnamed<ActionDefinition> = {
  id: 'attack',
  group: 'attack',
  cost: { action: 1 },
  inputs: [
    { id: 'entry', kind: 'entry', entryKinds: ['weapon'] },
    { id: 'targets', kind: 'targets', most: 1 },
  ],
  available: mayAct,
  preview: (ask, world) => {
    const attacker = world.being(ask.actor);
    const weapon = attacker && findWeapon(attacker, ask.entryId);
    const strike = weapon && {
      attacker,
      target: attacker,
      weapon,
      mode: ask.mode,
      modifier: ask.modifier,
      isParting: false,
    };
    return strike
      ? say('previews.attack', {
          hit: previewOf(attacker, `d20 + ${hitTerms(strike)}`),
          damage: previewOf(attacker, damageText(strike)),
        })
      : '';
  },
  begin,
};
