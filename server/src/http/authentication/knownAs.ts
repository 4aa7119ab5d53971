import { guestRequest } from '@tallow/shared/contracts';
import type { Vouched } from '../../auth/index.ts';
import type { UserRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';

/** What somebody is called whose provider gives no name that can be shown. */
const NAMELESS = 'Player';
const LONGEST_NAME = 64;
const LONGEST_LABEL = 255;

const cut = (text: string, longest: number): string => [...text].slice(0, longest).join('').slice(0, longest).trim();

/** The first of some names that may be shown at a table. */
function nameFrom(names: readonly string[]): string {
  for (const name of names) {
    const parsed = guestRequest.shape.displayName.safeParse(cut(name, LONGEST_NAME));
    if (parsed.success) return parsed.data;
  }
  return NAMELESS;
}

/**
 * The user whom a provider vouches for. Whoever is not known yet becomes `asker`, who was somebody here before and
 * keeps everything; without one, a new user.
 */
export async function knownAs(
  { identities }: HttpDeps,
  provider: 'oidc' | 'telegram',
  { subject, names, account }: Vouched,
  asker?: UserRow,
): Promise<UserRow | undefined> {
  const known = await identities.userOf(provider, subject);
  if (known) return known;
  const identity = { provider, subject, label: cut(account ?? names[0] ?? provider, LONGEST_LABEL), secret: null };
  const isNew = asker ? await identities.add(asker.id, identity) : undefined;
  if (isNew) return asker;
  const created = asker ? undefined : await identities.createUser(nameFrom(names), identity);
  // Nobody new, when the same person came by two ways at once.
  return created ?? identities.userOf(provider, subject);
}
