import { accept, refuse } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, Pause, Reply, StepResult } from '../contract/Action.ts';
import type { Chance, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { weaponStrike } from './attack.ts';
import { ONE_POINT } from './pay.ts';
import { growth } from './proficiency.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { beginStrike, resumeStrike } from './strikeFlow.ts';
import { findWeapon } from './weapon.ts';
import { say } from './words/say.ts';

/** OPP3, OPP5: the point is paid with the answer; the target may react as usual. */
function resume(ask: Ask, pause: Pause, replies: readonly Reply[], world: World, chance: Chance): StepResult {
  if (pause.stage !== 'offered') return resumeStrike(pause, replies, world, chance);
  const actor = world.being(ask.actor);
  const option = replies[0]?.option ?? 'decline';
  const weapon = actor && option.startsWith('attack:') ? findWeapon(actor, option.slice('attack:'.length)) : undefined;
  if (!actor || !weapon || actor.has('unconscious')) return accept(new StepDraft().step());
  return beginStrike(
    new StepDraft(growth(actor, [weapon.proficiency])),
    weaponStrike(ask, actor, weapon, true),
    world,
    chance,
  );
}

/** Begins only when somebody leaves melee reach. */
export const OPPORTUNITY: Unnamed<ActionDefinition> = {
  id: 'opportunity',
  group: 'attack',
  inputs: [],
  cost: ONE_POINT,
  available: () => ({ ok: false, why: say('whyNot.offeredAtLeaving') }),
  preview: () => '',
  begin: () => refuse('invalid-input'),
  resume,
};
