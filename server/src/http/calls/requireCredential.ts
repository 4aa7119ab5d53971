import type { Request } from 'express';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import type { Scope } from './Call.ts';
import type { Credential } from '../../auth/index.ts';

const BEARER = 'Bearer ';
const RANK: Readonly<Record<Scope, number>> = { read: 0, play: 1, gm: 2, account: 3 };

/** Who asks, by the bearer token. */
export async function requireCredential(deps: HttpDeps, { headers }: Request): Promise<Credential> {
  const { authorization } = headers;
  const token = authorization?.startsWith(BEARER) ? authorization.slice(BEARER.length) : undefined;
  const credential = token === undefined ? undefined : await deps.identity.verify(token);
  if (!credential) throw new HttpRefusal('UNAUTHENTICATED');
  return credential;
}

/** A token that is good for more is good for less. */
export function requireScope(credential: Credential, scope: Scope): void {
  if (RANK[credential.scope] < RANK[scope]) throw new HttpRefusal('OUT_OF_SCOPE', { scope });
}
