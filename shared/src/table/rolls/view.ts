import type { Rolled } from '../../dice/index.ts';
import type { UserId } from '../../kernel/index.ts';
import type { Viewer } from '../state/Member.ts';
import type { RollVisibility } from './intents.ts';

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

/** A roll whose numbers come from a sheet that the viewer may not read: the dice and the total, not the values. */
export function withoutVariables(rolled: Rolled): Rolled {
  const { total, exact, dice, omitted } = rolled;
  return {
    formula: '',
    total,
    ...(exact !== undefined && { exact }),
    dice,
    ...(omitted !== undefined && { omitted }),
    variables: [],
    text: '',
  };
}

/** A roll of which no more is to be reckoned than what it came to. */
export function totalOnly({ total }: Rolled): Rolled {
  return { formula: '', total, dice: [], variables: [], text: '' };
}
