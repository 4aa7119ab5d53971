import type { SheetReader, UserRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';

/** What somebody may see and change of the library. */
export async function readerOf(deps: HttpDeps, user: UserRow): Promise<SheetReader> {
  const [leads, isAdmin] = await Promise.all([deps.campaigns.ledBy(user.id), deps.isAdmin(user)]);
  return { userId: user.id, leads, isAdmin };
}
