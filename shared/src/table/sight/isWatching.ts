import type { Sheet } from '../../rules/index.ts';
import { viewerOf } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { seesToken } from './viewToken.ts';
import { viewVision } from './viewVision.ts';

/** Whether the player of a sheet sees a token. What the GM plays may be told of everything. */
export function isWatching(state: TableState, { ownerId }: Pick<Sheet, 'ownerId'>, token: Token): boolean {
  const owner = ownerId === null ? undefined : state.members.get(ownerId);
  if (owner?.role !== 'player') return true;
  const viewer = viewerOf(state, owner.id);
  return seesToken(viewer, viewVision(state, viewer), token);
}
