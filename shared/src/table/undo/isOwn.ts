import type { UserId } from '../../kernel/index.ts';
import type { TableState } from '../state/TableState.ts';
import type { Change, UndoEntry } from '../state/UndoEntry.ts';
import { valueAt } from './values.ts';

interface Owned {
  readonly ownerId?: UserId | null;
}

/** Whose a thing is now; of one that is gone, whose it was. */
function ownerOf(state: TableState, { path: [root = '', id = ''], before }: Change): UserId | null | undefined {
  return ((valueAt(state, [root, id]) ?? before) as Owned | undefined)?.ownerId;
}

/** Whether a player could have changed that today. */
function mayChange(state: TableState, change: Change, userId: UserId): boolean {
  const [root, , part, , field] = change.path;
  switch (root) {
    case 'drawings':
    case 'templates':
    case 'tokens':
    case 'sheets':
      return ownerOf(state, change) === userId;
    case 'scenes':
      return part === 'doors' && field === 'state';
    case 'encounter':
    case 'exchanges':
    case 'memory':
      return true;
    default:
      return false;
  }
}

/**
 * Whether a player may take back (or do again) a step of their own: no dice fell for it, and what it changed is still
 * theirs. Who led the table when they did it has only a player's rights now.
 */
export function isOwn(state: TableState, { by, chance, final, changes }: UndoEntry, userId: UserId): boolean {
  return by === userId && !chance && !final && changes.every((change) => mayChange(state, change, userId));
}
