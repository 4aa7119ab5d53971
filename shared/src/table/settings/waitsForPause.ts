import type { Facts } from '../state/Facts.ts';
import { isGm } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';

/** What moves pieces and doors, or brings back where they were. */
const MOVES: ReadonlySet<string> = new Set(['move', 'token.group', 'door.set', 'undo', 'redo']);

/** Whether somebody has to wait until the game goes on: all but the GM, with whatever moves something. */
export function waitsForPause(state: TableState, { type }: { readonly type: string }, facts: Facts): boolean {
  return state.settings.paused && MOVES.has(type) && !isGm(state, facts);
}
