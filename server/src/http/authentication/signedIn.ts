import type { SignedIn } from '@tallow/shared/contracts';
import type { UserId } from '@tallow/shared/kernel';
import type { Pass } from '../../auth/index.ts';
import type { UserRow } from '../../database/index.ts';
import type { Asked } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { isOwnPage, keepRefreshToken } from './refreshCookie.ts';

const LONGEST_DEVICE = 200;
/** Seconds that a bearer token is good for. */
const EXPIRES_IN = 900;

/** A pass as its carrier gets it: our own pages find the refresh token in a cookie that no script reads. */
export function tellPass({ request, response }: Asked, { token, user, refreshToken }: Pass): SignedIn {
  const isPage = isOwnPage(request);
  if (isPage && refreshToken !== undefined) keepRefreshToken(request, response, user.id, refreshToken);
  return {
    token,
    user: { id: user.id as UserId, displayName: user.displayName },
    expiresIn: EXPIRES_IN,
    ...(!isPage && refreshToken !== undefined && { refreshToken }),
  };
}

/** Signs somebody in where they ask from. */
export async function signIn(deps: HttpDeps, asked: Asked, user: UserRow, provider: string): Promise<SignedIn> {
  const device = String(asked.request.headers['user-agent'] ?? '').slice(0, LONGEST_DEVICE);
  const pass = await deps.identity.signIn(user, device);
  deps.meters.http.signedIn(provider, 'accepted');
  return tellPass(asked, pass);
}
