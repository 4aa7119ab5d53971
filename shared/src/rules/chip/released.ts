import type { Ask } from '../contract/Action.ts';
import type { Effect } from '../contract/Effect.ts';
import type { Being, World } from '../contract/World.ts';

/** Of an action, or of one with one thing alone. */
export const releasedFlag = (actionId: string, entryId: string | null): string =>
  ['released', actionId, ...(entryId === null ? [] : [entryId])].join(':');

/** Nobody has chosen with what yet: then any release of the action is one. */
function releases({ modifiers }: Effect, actionId: string, entryId: string | null): boolean {
  const [any, one] = [releasedFlag(actionId, null), releasedFlag(actionId, entryId)];
  const isOne = (flag: string): boolean =>
    flag === any || flag === one || (entryId === null && flag.startsWith(`${any}:`));
  return modifiers.some((modifier) => modifier.kind === 'flag' && isOne(modifier.flag));
}

/** RDY2: the paid permission to take this action out of turn, when its trigger has come. */
export function releasedEffect({ actionId, actor, entryId }: Ask, being: Being, world: World): Effect | undefined {
  if (!world.combat || world.combat.turnOf === actor) return undefined;
  return being.sheet.effects.find((effect) => releases(effect, actionId, entryId));
}
