import { accept, refuse } from '../kernel/index.ts';
import { change } from './change.ts';
import { moveInCombat } from './combat/movement.ts';
import type { Decider } from './state/Decider.ts';
import { Draft } from './state/Draft.ts';
import type { TableState } from './state/TableState.ts';
import type { TableEvent } from './state/events/TableEvent.ts';
import { moveToken } from './tokens/decide.ts';
import { cutShort } from './triggers/port.ts';
import type { MoveGroup, MoveToken } from './tokens/intents.ts';

/** The walk as far as it goes before a trigger stops it. Whether it may be walked at all is judged apart. */
function stopped(state: TableState, intent: MoveToken): MoveToken {
  const token = state.triggers.size > 0 ? state.tokens.get(intent.tokenId) : undefined;
  return token ? { ...intent, waypoints: cutShort(state, token, intent.waypoints) } : intent;
}

/** What the map and its walls say, and then an encounter. */
export const decideMove: Decider<MoveToken> = (state, intent, facts, draft) => {
  const moved = moveToken(state, stopped(state, intent), facts, draft);
  return moved.ok && state.encounter ? moveInCombat(state, moved.value, facts, draft) : moved;
};

/** Each as if it moved alone, the others having gone before it. The first one that may not keeps all of them. */
export const decideGroup: Decider<MoveGroup> = (state, { moves }, facts, draft) => {
  if (new Set(moves.map(({ tokenId }) => tokenId)).size < moves.length) return refuse('invalid-input');
  const events: TableEvent[] = [];
  for (const { tokenId, x, y } of moves) {
    const intent: MoveToken = { type: 'move', tokenId, waypoints: [[x, y]] };
    // Seen from where everybody stood: nobody is lost from sight on the way.
    const moved = moveToken(state, stopped(state, intent), facts, draft);
    if (!moved.ok) return moved;
    events.push(...moved.value);
    if (!state.encounter) continue;
    const step = moveInCombat(draft.state, moved.value, facts, new Draft(draft.state, change));
    if (!step.ok) return step;
    for (const event of step.value) draft.add(event);
  }
  return accept(state.encounter ? draft.events : events);
};
