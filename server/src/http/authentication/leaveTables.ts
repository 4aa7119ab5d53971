import type { UserId } from '@tallow/shared/kernel';
import type { UserRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';

/** Takes somebody from all their tables for good, those that they left before, too: what they did stays, unnamed. */
export async function leaveTables(deps: HttpDeps, { id }: UserRow): Promise<void> {
  for (const session of await deps.sessions.listTouchedBy(id))
    await deps.live.submit(session, { type: 'member.forget', userId: id as UserId }, id);
}
