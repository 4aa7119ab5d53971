import type { Account } from '@tallow/shared/contracts';
import type { UserId } from '@tallow/shared/kernel';
import type { UserRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';

/** What somebody is told about themselves. */
export async function tellAccount(
  deps: HttpDeps,
  { id, displayName, locale, turnMessages }: UserRow,
): Promise<{ readonly user: Account }> {
  const identities = await deps.identities.list(id);
  return {
    user: {
      id: id as UserId,
      displayName,
      locale,
      turnMessages,
      isGuest: identities.length === 0,
      isAdmin: await deps.isAdmin({ id }),
      identities: identities.map(({ id: identityId, provider, label, createdAt }) => ({
        id: identityId,
        provider,
        label,
        createdAt: createdAt.getTime(),
      })),
    },
  };
}
