import type { Viewer } from './Member.ts';
import type { Recipients } from './Recipients.ts';
import type { TableState } from './TableState.ts';

/** Whether something that is for some is for the viewer, too; the GM knows all. */
export function isFor(audience: Recipients, { userId, role }: Viewer): boolean {
  return role === 'gm' || audience === 'all' || (audience !== 'gm' && audience.includes(userId));
}

/** Whether everybody who is named is at the table, or was named before: people leave. */
export const areMembers = (
  { members }: Pick<TableState, 'members'>,
  audience: Recipients,
  before: Recipients = 'gm',
): boolean =>
  typeof audience === 'string' || audience.every((userId) => members.has(userId) || before.includes(userId));
