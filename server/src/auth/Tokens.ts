import { jwtVerify, SignJWT } from 'jose';

/** Whom a reconnect token lets back in, and as which connection of which browser tab. */
export interface ReconnectClaim {
  readonly userId: string;
  readonly sessionId: string;
  readonly tabId: string;
  readonly generation: number;
}

const USER_LIFETIME = '180d';
const RECONNECT_LIFETIME = '12h';
const ISSUER = 'tallow';

/** Signs and checks the tokens that this installation hands out. A token made for one purpose is no good for another. */
export class Tokens {
  readonly #key: Uint8Array;

  constructor(secret: string) {
    this.#key = new TextEncoder().encode(secret);
  }

  issueUser(userId: string): Promise<string> {
    return this.#sign({}, userId, 'user', USER_LIFETIME);
  }

  /** The user id, or undefined for a token that is not ours, expired or for something else. */
  async verifyUser(token: string): Promise<string | undefined> {
    return (await this.#verify(token, 'user'))?.sub;
  }

  issueReconnect({ userId, sessionId, tabId, generation }: ReconnectClaim): Promise<string> {
    return this.#sign({ sid: sessionId, tab: tabId, gen: generation }, userId, 'reconnect', RECONNECT_LIFETIME);
  }

  async verifyReconnect(token: string): Promise<ReconnectClaim | undefined> {
    const claims = await this.#verify(token, 'reconnect');
    if (!claims?.sub) return undefined;
    return { userId: claims.sub, sessionId: String(claims['sid']), tabId: String(claims['tab']), generation: Number(claims['gen']) };
  }

  #sign(claims: Record<string, unknown>, subject: string, audience: string, lifetime: string): Promise<string> {
    const jwt = new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).setIssuer(ISSUER).setAudience(audience);
    return jwt.setSubject(subject).setIssuedAt().setExpirationTime(lifetime).sign(this.#key);
  }

  async #verify(token: string, audience: string) {
    try {
      return (await jwtVerify(token, this.#key, { issuer: ISSUER, audience, algorithms: ['HS256'] })).payload;
    } catch {
      return undefined;
    }
  }
}
