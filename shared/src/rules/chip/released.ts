import type { Ask } from '../contract/Action.ts';
import type { Effect } from '../contract/Effect.ts';
import type { Being, World } from '../contract/World.ts';

/** Of an action, or of one with one thing alone. */
export const releasedFlag = (actionId: string, entryId: string | null): string => `released:${actionId}${entryId === null ? '' : `:${entryId}`}`;

/** Nobody has chosen with what yet: then any release of the action is one. */
function releases({ modifiers }: Effect, actionId: string, entryId: string | null): boolean {
  const [any, one] = [releasedFlag(actionId, null), releasedFlag(actionId, entryId)];
  return modifiers.some((modifier) => modifier.kind === 'flag' && (modifier.flag === any || modifier.flag === one || (entryId === null && modifier.flag.startsWith(`${any}:`))));
}

/** RDY2: the paid permission to take this action out of turn, when its trigger has come. */
export function releasedEffect({ actionId, actor, entryId }: Ask, being: Being, world: World): Effect | undefined {
  if (!world.combat || world.combat.turnOf === actor) return undefined;
  return being.sheet.effects.find((effect) => releases(effect, actionId, entryId));
}
