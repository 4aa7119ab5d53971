import type { SignalEvent } from '@tallow/shared/contracts';
import type { UserId } from '@tallow/shared/kernel';
import { viewWalk, type TableEvent, type TableState, type Viewer } from '@tallow/shared/table';

/** What a viewer gets to see of the walks in some steps, beside where the tokens ended. */
export function walksFor(before: TableState, after: TableState, steps: readonly { readonly actor: string; readonly events: readonly TableEvent[] }[], viewer: Viewer): readonly SignalEvent[] {
  const seen: SignalEvent[] = [];
  const places = new Map<string, readonly [number, number]>();
  for (const { actor, events } of steps) {
    for (const event of events) {
      if (event.type !== 'TokenMoved') continue;
      const token = after.tokens.get(event.tokenId);
      const start = before.tokens.get(event.tokenId);
      if (!token || !start) continue;
      const walk = viewWalk(after, viewer, token, places.get(token.id) ?? [start.x, start.y], event.waypoints);
      places.set(token.id, event.waypoints.at(-1)!);
      if (walk) seen.push({ kind: 'walk', userId: actor as UserId, ...walk } as SignalEvent);
    }
  }
  return seen;
}
