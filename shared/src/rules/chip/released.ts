import type { Ask } from '../contract/Action.ts';
import type { Effect } from '../contract/Effect.ts';
import type { Being, World } from '../contract/World.ts';

export const releasedFlag = (actionId: string): string => `released:${actionId}`;

const hasFlag = (effect: Effect, flag: string): boolean => effect.modifiers.some((modifier) => modifier.kind === 'flag' && modifier.flag === flag);

/** RDY2: the paid permission to take this action out of turn, when its trigger has come. */
export function releasedEffect({ actionId, actor }: Ask, being: Being, world: World): Effect | undefined {
  if (!world.combat || world.combat.turnOf === actor) return undefined;
  return being.sheet.effects.find((effect) => hasFlag(effect, releasedFlag(actionId)));
}
