import { isIP } from 'node:net';
import type { Request } from 'express';
import type { RelyingParty } from '../../auth/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { ownOrigin } from './ownOrigin.ts';

/** Whom passkeys are for that are made where this request was sent to. */
export function relyingParty(deps: HttpDeps, request: Request): RelyingParty {
  const origin = ownOrigin(deps, request);
  return { id: new URL(origin).hostname, origin };
}

/** Browsers have passkeys for names, not for addresses, and on encrypted pages and those of this machine alone. */
export function mayHavePasskeys(deps: HttpDeps, request: Request): boolean {
  const { id, origin } = relyingParty(deps, request);
  if (id === 'localhost') return true;
  return origin.startsWith('https:') && isIP(id.replace(/^\[|\]$/g, '')) === 0;
}
