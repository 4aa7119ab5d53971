import type { UserId } from '../../kernel/index.ts';
import type { Viewer } from '../state/Member.ts';
import type { RollVisibility } from '../state/RollVisibility.ts';

interface Roll {
  readonly by: UserId;
  readonly visibility: RollVisibility;
}

/** Whether the viewer learns that there was a roll. */
export function hearsRoll(viewer: Viewer, { by, visibility }: Roll): boolean {
  if (visibility === 'public' || viewer.userId === by) return true;
  return visibility !== 'private' && viewer.role === 'gm';
}

/** Whether the viewer learns its result: a blind roll's own roller does not. */
export function readsRoll(viewer: Viewer, roll: Roll): boolean {
  return hearsRoll(viewer, roll) && (roll.visibility !== 'blind' || viewer.role === 'gm');
}
