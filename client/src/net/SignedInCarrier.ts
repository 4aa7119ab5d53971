import { signedInReply, type SignedIn } from '@tallow/shared/contracts';
import { ApiError } from './ApiError.ts';
import { ask } from './request.ts';
import type { TokenCarrier } from './TokenCarrier.ts';

/** Milliseconds before its end at which a token is renewed: a call that starts now still has to arrive. */
const SPARE_MS = 60_000;

/** `expiresAt` in ms since the epoch; unknown for a guest's token from before tokens were short-lived. */
export interface KeptToken {
  readonly token: string;
  readonly expiresAt?: number | undefined;
}
/** Where all tabs of a browser keep the token of one user. */
export interface TokenPlace {
  /** As it is now, whichever tab wrote it; null when the user is signed out. */
  read(): KeptToken | null;
  write(signedIn: SignedIn): void;
  /** The server refuses to renew it. */
  drop(): void;
}

/** Runs one thing at a time of this name, in all tabs of the browser together where it can. */
export function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Missing on pages served by plain http. The server takes what two tabs ask for at once.
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  return locks ? (locks.request(name, work) as Promise<T>) : work();
}

/** The lock under which the token of a user is replaced. */
export const tokenLock = (userId: string): string => `tallow/token/${userId}`;

/** Carries the token of somebody whose refresh token lies in a cookie that no script reads. */
export class SignedInCarrier implements TokenCarrier {
  readonly #userId: string;
  readonly #place: TokenPlace;
  readonly #base: string;
  #renewing: Promise<string | null> | undefined;

  constructor(userId: string, place: TokenPlace, base = '') {
    this.#userId = userId;
    this.#place = place;
    this.#base = base;
  }

  async token(): Promise<string | null> {
    const kept = this.#place.read();
    if (!kept) return null;
    if (!isDue(kept)) return kept.token;
    try {
      return await this.renewed(kept.token);
    } catch {
      // Not reached, or too busy: it may still be good for a while.
      return kept.token;
    }
  }

  /** Throws `ApiError` when the server cannot say. */
  renewed(refused: string): Promise<string | null> {
    this.#renewing ??= oneAtATime(tokenLock(this.#userId), () => this.#renew(refused)).finally(() => {
      this.#renewing = undefined;
    });
    return this.#renewing;
  }

  async #renew(refused: string): Promise<string | null> {
    const kept = this.#place.read();
    if (!kept) return null;
    // Another tab was faster.
    if (kept.token !== refused && !isDue(kept)) return kept.token;
    // A guest of old has no cookie yet: the token itself says who it is.
    const origin = { base: this.#base, token: kept.expiresAt === undefined ? kept.token : null };
    const body = { userId: this.#userId };
    try {
      const signedIn = await ask(origin, '/api/auth/refresh', signedInReply, { method: 'POST', body });
      this.#place.write(signedIn);
      return signedIn.token;
    } catch (cause) {
      if (!(cause instanceof ApiError) || cause.error.code !== 'UNAUTHENTICATED') throw cause;
      this.#place.drop();
      return null;
    }
  }
}

const isDue = ({ expiresAt }: KeptToken): boolean => expiresAt === undefined || expiresAt - Date.now() < SPARE_MS;
