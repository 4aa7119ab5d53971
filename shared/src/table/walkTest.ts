import { seededRandom, type TokenId, type TriggerId, type UserId } from '../kernel/index.ts';
import { decide } from './decide.ts';
import type { Refusal } from './state/Refusal.ts';
import { viewerOf } from './state/rights.ts';
import type { TableState } from './state/TableState.ts';
import type { Consequence } from './state/Trigger.ts';

export interface WalkTest {
  /** Why the walk itself could not be. */
  readonly refused: Refusal | null;
  /** Where it would end, map units. */
  readonly ends: { readonly x: number; readonly y: number } | null;
  /** What it would spring, in order. Dice are thrown for nobody: what comes of a save is not told. */
  readonly sprung: readonly {
    readonly triggerId: TriggerId;
    readonly name: string;
    readonly then: readonly Consequence[];
  }[];
}

/** What a walk of a token would spring, were it walked by whoever plays it. It changes nothing; GMs alone may ask. */
export function walkTest(
  state: TableState,
  userId: string,
  tokenId: string,
  waypoints: readonly (readonly [x: number, y: number])[],
): WalkTest {
  if (viewerOf(state, userId as UserId).role !== 'gm') return { refused: 'not-gm', ends: null, sprung: [] };
  const token = state.tokens.get(tokenId as TokenId);
  const actor = token?.ownerId ?? (userId as UserId);
  const facts = { actor, system: true, at: 0, random: seededRandom(1), newId: () => 'tested' };
  const decision = decide(state, { type: 'move', tokenId: tokenId as TokenId, waypoints }, facts);
  if (!decision.ok) return { refused: decision.reason, ends: null, sprung: [] };
  const moved = decision.value.find((event) => event.type === 'TokenMoved' && event.tokenId === tokenId);
  const end = moved?.type === 'TokenMoved' ? moved.waypoints.at(-1) : undefined;
  return {
    refused: null,
    ends: end ? { x: end[0], y: end[1] } : null,
    sprung: decision.value.flatMap((event) => {
      const trigger = event.type === 'TriggerSprung' ? state.triggers.get(event.triggerId) : undefined;
      return trigger ? [{ triggerId: trigger.id, name: trigger.name, then: trigger.then }] : [];
    }),
  };
}
