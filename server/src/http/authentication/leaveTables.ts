import type { UserId } from '@tallow/shared/kernel';
import type { UserRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';

/** Takes somebody from all their tables for good: what they did stays, their name does not. */
export async function leaveTables(deps: HttpDeps, { id }: UserRow): Promise<void> {
  for (const session of await deps.sessions.listForUser(id))
    await deps.live.submit(session, { type: 'member.forget', userId: id as UserId }, id);
}
