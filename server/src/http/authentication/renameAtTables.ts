import type { UserId } from '@tallow/shared/kernel';
import type { UserRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';

/**
 * Brings somebody's other name to the tables where they are. Where it is taken they go by the old one, as does who took
 * a name of their own there.
 */
export async function renameAtTables(deps: HttpDeps, { id, displayName: from }: UserRow, to: string): Promise<void> {
  if (from === to) return;
  const renaming = { type: 'member.rename', userId: id as UserId, from, displayName: to } as const;
  for (const session of await deps.sessions.listForUser(id))
    try {
      await deps.live.submit(session, renaming, id);
    } catch (cause) {
      if (!(cause instanceof HttpRefusal) || cause.error.code !== 'NAME_TAKEN') throw cause;
    }
}
