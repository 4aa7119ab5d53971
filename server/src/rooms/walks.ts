import type { SignalEvent } from '@tallow/shared/contracts';
import type { UserId } from '@tallow/shared/kernel';
import { alongPath, viewWalk, type TableEvent, type TableState, type Token, type Viewer } from '@tallow/shared/table';
import type { PublishedStep } from '../actors/index.ts';

type Place = readonly [x: number, y: number];

/** A token's way through other places than its ends. */
interface Walk {
  readonly actor: string;
  readonly token: Token;
  readonly from: Place;
  readonly waypoints: readonly Place[];
}

/** Whether a step hides a token or brings it to light. */
const turnsHidden = (tokenId: Token['id'], events: readonly TableEvent[]): boolean =>
  events.some(
    (event) => event.type === 'TokenUpdated' && event.tokenId === tokenId && event.changes.hidden !== undefined,
  );

/**
 * The walks in some steps; a token that takes a single step is none. Whoever was hidden or invisible before the steps
 * or after them may have walked so: it counts for all of the way.
 */
export function walksIn(
  before: TableState,
  after: TableState,
  steps: readonly PublishedStep<TableEvent>[],
): readonly Walk[] {
  let walks: Walk[] = [];
  const places = new Map<string, Place>();
  for (const { actor, events } of steps) {
    for (const event of events) {
      if (event.type === 'TokenPlaced') {
        // It walked nowhere, and where it walked before is not where it is now.
        places.set(event.tokenId, [event.x, event.y]);
        walks = walks.filter(({ token }) => token.id !== event.tokenId);
      }
      if (event.type !== 'TokenMoved') continue;
      const token = after.tokens.get(event.tokenId);
      const start = before.tokens.get(event.tokenId);
      if (!token || !start) continue;
      const from = places.get(token.id) ?? ([start.x, start.y] as const);
      places.set(token.id, event.waypoints.at(-1)!);
      if (alongPath({ x: from[0], y: from[1] }, event.waypoints).length === 0) continue;
      const hidden = token.hidden || start.hidden || steps.some((step) => turnsHidden(token.id, step.events));
      walks.push({
        actor,
        token: { ...token, hidden, invisible: token.invisible || start.invisible },
        from,
        waypoints: event.waypoints,
      });
    }
  }
  return walks;
}

/** What a viewer gets to see of the walks, beside where the tokens ended. */
export function walksFor(after: TableState, walks: readonly Walk[], viewer: Viewer): readonly SignalEvent[] {
  const seen: SignalEvent[] = [];
  for (const { actor, token, from, waypoints } of walks) {
    const walk = viewWalk(after, viewer, token, from, waypoints);
    if (walk) seen.push({ kind: 'walk', userId: actor as UserId, ...walk } as SignalEvent);
  }
  return seen;
}
