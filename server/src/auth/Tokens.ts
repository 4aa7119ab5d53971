import { createHash, randomUUID } from 'node:crypto';
import { decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';

/** Whom a reconnect token lets back in, and as which connection of which browser tab. */
export interface ReconnectClaim {
  readonly userId: string;
  readonly sessionId: string;
  readonly tabId: string;
  readonly generation: number;
}

/** Whom a bearer token stands for. */
export interface UserClaim {
  readonly userId: string;
  /** The sign-in that it ends with; null for tokens of guests from before there were sign-ins. */
  readonly signInId: string | null;
  /** Milliseconds since the epoch. */
  readonly issuedAt: number;
}

/** What somebody carries for us from one request to their next: signed, not secret. */
export interface Errand {
  /** Tells it from others, to be taken once. */
  readonly id: string;
  readonly says: Readonly<Record<string, unknown>>;
}
export type ErrandKind = 'oidc' | 'passkey';

const USER_LIFETIME = '15m';
const RECONNECT_LIFETIME = '12h';
const ISSUER = 'tallow';

/** Tells a key from others and nothing about it. */
const nameOf = (key: string): string => createHash('sha256').update(`key-name/${key}`).digest('base64url').slice(0, 8);

/**
 * Signs and checks the tokens that this installation hands out. A token made for one purpose is no good for another.
 */
export class Tokens {
  readonly #newest: string;
  readonly #keys: ReadonlyMap<string, Uint8Array>;

  /** The first key signs; all of them verify. */
  constructor(keys: readonly string[]) {
    this.#newest = nameOf(keys[0]!);
    this.#keys = new Map(keys.map((key) => [nameOf(key), new TextEncoder().encode(key)]));
  }

  issueUser(userId: string, signInId: string): Promise<string> {
    return this.#sign({ sid: signInId }, userId, 'user', USER_LIFETIME);
  }

  /** Undefined for a token that is not ours, expired or for something else. */
  async verifyUser(token: string): Promise<UserClaim | undefined> {
    const claims = await this.#verify(token, 'user');
    if (!claims?.sub) return undefined;
    const { sub: userId, sid, iat = 0 } = claims;
    return { userId, signInId: typeof sid === 'string' ? sid : null, issuedAt: iat * 1000 };
  }

  issueReconnect({ userId, sessionId, tabId, generation }: ReconnectClaim): Promise<string> {
    return this.#sign({ sid: sessionId, tab: tabId, gen: generation }, userId, 'reconnect', RECONNECT_LIFETIME);
  }

  async verifyReconnect(token: string): Promise<ReconnectClaim | undefined> {
    const claims = await this.#verify(token, 'reconnect');
    if (!claims?.sub) return undefined;
    return {
      userId: claims.sub,
      sessionId: String(claims['sid']),
      tabId: String(claims['tab']),
      generation: Number(claims['gen']),
    };
  }

  /** Good for so many seconds. */
  issueErrand(kind: ErrandKind, says: Errand['says'], seconds: number): Promise<string> {
    return this.#sign({ says }, randomUUID(), kind, `${seconds}s`);
  }

  async verifyErrand(kind: ErrandKind, token: string): Promise<Errand | undefined> {
    const claims = await this.#verify(token, kind);
    return claims?.sub ? { id: claims.sub, says: claims['says'] as Errand['says'] } : undefined;
  }

  #sign(claims: Record<string, unknown>, subject: string, audience: string, lifetime: string): Promise<string> {
    const jwt = new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: this.#newest })
      .setIssuer(ISSUER)
      .setAudience(audience);
    return jwt.setSubject(subject).setIssuedAt().setExpirationTime(lifetime).sign(this.#keys.get(this.#newest)!);
  }

  async #verify(token: string, audience: string) {
    for (const key of this.#keysFor(token)) {
      try {
        return (await jwtVerify(token, key, { issuer: ISSUER, audience, algorithms: ['HS256'] })).payload;
      } catch {
        continue;
      }
    }
    return undefined;
  }

  /** The one that a token names; any, for a token from before they were named. */
  #keysFor(token: string): Iterable<Uint8Array> {
    try {
      const { kid } = decodeProtectedHeader(token);
      if (kid === undefined) return this.#keys.values();
      const named = this.#keys.get(kid);
      return named ? [named] : [];
    } catch {
      return [];
    }
  }
}
