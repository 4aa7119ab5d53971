import { accept, refuse } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, Offer, Pause, Reply, StepResult } from '../contract/Action.ts';
import type { Exit } from '../contract/Ruleset.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { isCharmedBy } from './conditions.ts';
import { resolveStrike } from './strike.ts';
import { findWeapon, weaponsOf } from './weapon.ts';
import { say } from './words/say.ts';

const ID = 'opportunity';

function offerTo({ id, feet }: Exit, mover: Being, world: World): readonly Offer[] {
  const being = world.being(id);
  if (!being || being.has('no-actions') || isCharmedBy(being, mover) || (world.combat?.pool(id, 'reaction') ?? 0) < 1)
    return [];
  const reaching = weaponsOf(being).filter(({ reachFeet }) => reachFeet > 0 && reachFeet >= feet);
  const options = reaching.map(({ entry }) => ({
    id: `attack:${entry.id}`,
    entryId: entry.id,
    name: entry.name,
    cost: { reaction: 1 },
    disabled: null,
    formula: '',
  }));
  if (options.length === 0) return [];
  const decline = { id: 'decline', name: say('answers.letGo'), cost: {}, disabled: null, formula: '' };
  const ask: Ask = {
    actionId: ID,
    actor: id,
    targets: [mover.sheet.id],
    entryId: null,
    area: null,
    mode: 'normal',
    modifier: 0,
    inputs: {},
    byGm: false,
  };
  const prompt = {
    id: 'opportunity',
    of: id,
    question: say('asks.leaving'),
    options: [...options, decline],
    fallback: 'decline',
    isUrgent: true,
  };
  return [{ ask, pause: { stage: 'offered', memo: {}, prompts: [prompt] } }];
}

/**
 * SRD 5.2, "Opportunity Attacks": whoever is left may spend the reaction, with what reaches, unless the mover has
 * disengaged.
 */
export function opportunityOffers(mover: Being, left: readonly Exit[], world: World): readonly Offer[] {
  return mover.has('disengaged') ? [] : left.flatMap((exit) => offerTo(exit, mover, world));
}

function resume(ask: Ask, _pause: Pause, replies: readonly Reply[], world: World, chance: Chance): StepResult {
  const option = replies[0]?.option ?? 'decline';
  const attacker = world.being(ask.actor);
  const target = world.being(ask.targets[0]!);
  const weapon = attacker && findWeapon(attacker, option.replace(/^attack:/, ''));
  const draft = new StepDraft();
  if (attacker && target && weapon)
    resolveStrike(draft, { attacker, target, weapon, mode: 'normal', modifier: 0, isParting: true }, world, chance);
  return accept(draft.step());
}

/** Begins only when somebody leaves reach. */
export const OPPORTUNITY: Unnamed<ActionDefinition> = {
  id: ID,
  group: 'attack',
  inputs: [],
  cost: { reaction: 1 },
  available: () => ({ ok: false, why: say('whyNot.offeredAtLeaving') }),
  preview: () => '',
  begin: () => refuse('invalid-input'),
  resume,
};
