import { randomUUID } from 'node:crypto';
import { isUuid } from '@tallow/shared/kernel';
import type { ApiTokens, SignIns, UserRow, Users } from '../database/index.ts';
import { hashSecret, makeSecret } from './secrets.ts';
import type { Tokens } from './Tokens.ts';

/** What a bearer token is good for. */
export interface Credential {
  readonly user: UserRow;
  /** The sign-in or API token that it ends with; null for tokens of guests from before there were sign-ins. */
  readonly signInId: string | null;
  /** `account`: somebody who sits at a page of their own, and may do all that they may. */
  readonly scope: 'read' | 'play' | 'gm' | 'account';
}

/** Credentials looked up not long ago. */
export interface FreshCredentials {
  read(key: string, load: () => Promise<Credential | undefined>): Promise<Credential | undefined>;
  forget(key: string): Promise<void>;
}

/** What somebody who signed in goes on with. */
export interface Pass {
  readonly user: UserRow;
  readonly token: string;
  /** Undefined when the presented one goes on being good. */
  readonly refreshToken: string | undefined;
}

/** A sign-in that nobody uses ends after so long (ms). */
export const SIGN_IN_MS = 180 * 24 * 3_600_000;
/** A refresh token that was just replaced is taken for so long (ms): two tabs may have asked at once. */
const GRACE_MS = 30_000;
export const API_TOKEN_PREFIX = 'tlw_';

interface Keeping {
  readonly tokens: Tokens;
  readonly users: Users;
  readonly signIns: SignIns;
  readonly apiTokens: ApiTokens;
  readonly fresh: FreshCredentials;
  /** Ends connections of a user: of these sign-ins, or (null) all. */
  hangUp(userId: string, signInIds: readonly string[] | null): Promise<void>;
  now(): number;
}

/** Who is signed in where, and until when. */
export class SignInKeeper {
  readonly #keeping: Keeping;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** Who carries a bearer token, and what it is good for; undefined when it is good for nothing. */
  async verify(token: string): Promise<Credential | undefined> {
    const { tokens, fresh, users, signIns, apiTokens } = this.#keeping;
    if (token.startsWith(API_TOKEN_PREFIX)) {
      const hash = hashSecret(token);
      return fresh.read(`token/${hash}`, async () => {
        const found = await apiTokens.findByHash(hash);
        return found && { user: found.user, signInId: found.id, scope: found.scope };
      });
    }
    const claim = await tokens.verifyUser(token);
    if (!claim) return undefined;
    const { userId, signInId, issuedAt } = claim;
    if (signInId !== null)
      return fresh.read(`sign-in/${signInId}`, async () => {
        const user = await signIns.userOf(signInId);
        return user?.id === userId ? { user, signInId, scope: 'account' } : undefined;
      });
    const old = await fresh.read(`user/${userId}`, async () => {
      const user = await users.find(userId);
      return user && { user, signInId: null, scope: 'account' };
    });
    return old && issuedAt >= (old.user.tokensFrom?.getTime() ?? 0) ? old : undefined;
  }

  /** `device` names the browser or program, for its owner to know it again. */
  async signIn(user: UserRow, device: string): Promise<Pass> {
    const [id, secret] = [randomUUID(), makeSecret()];
    const expiresAt = new Date(this.#keeping.now() + SIGN_IN_MS);
    const secretHash = hashSecret(secret);
    await this.#keeping.signIns.create({ id, userId: user.id, secretHash, device, expiresAt });
    const token = await this.#keeping.tokens.issueUser(user.id, id);
    return { user, token, refreshToken: `${id}.${secret}` };
  }

  /** A new bearer token for a refresh token; undefined when that is good no more. One that was copied ends both. */
  async refresh(refreshToken: string): Promise<Pass | undefined> {
    const { signIns, tokens, now } = this.#keeping;
    const [id = '', presented = ''] = refreshToken.split('.');
    if (!isUuid(id)) return undefined;
    const secret = makeSecret();
    const next = { secretHash: hashSecret(secret), expiresAt: new Date(now() + SIGN_IN_MS) };
    const rotation = await signIns.rotate(id, hashSecret(presented), next, GRACE_MS);
    if (rotation.outcome === 'unknown') return undefined;
    if (rotation.outcome === 'reused') {
      await this.#ended(rotation.userId, [id]);
      return undefined;
    }
    const user = await signIns.userOf(id);
    if (!user) return undefined;
    const token = await tokens.issueUser(user.id, id);
    return { user, token, refreshToken: rotation.outcome === 'rotated' ? `${id}.${secret}` : undefined };
  }

  /** Ends one sign-in of a user. False when there was none. */
  async end(userId: string, signInId: string): Promise<boolean> {
    if (!(await this.#keeping.signIns.remove(userId, signInId))) return false;
    await this.#ended(userId, [signInId]);
    return true;
  }

  /** Ends everything that anybody carries of a user. */
  async endAll(userId: string): Promise<void> {
    const { users, signIns, apiTokens, fresh, now } = this.#keeping;
    // JWTs count whole seconds.
    await users.change(userId, { tokensFrom: new Date(Math.floor(now() / 1000 + 1) * 1000) });
    const ended = await signIns.removeAll(userId);
    const tokens = await apiTokens.removeAll(userId);
    await Promise.all([
      fresh.forget(`user/${userId}`),
      ...ended.map((id) => fresh.forget(`sign-in/${id}`)),
      ...tokens.map(({ tokenHash }) => fresh.forget(`token/${tokenHash}`)),
    ]);
    await this.#keeping.hangUp(userId, null);
  }

  /** Ends an API token. False when there was none. */
  async endApiToken(userId: string, id: string): Promise<boolean> {
    const tokenHash = await this.#keeping.apiTokens.remove(userId, id);
    if (tokenHash === undefined) return false;
    await this.#keeping.fresh.forget(`token/${tokenHash}`);
    await this.#keeping.hangUp(userId, [id]);
    return true;
  }

  async #ended(userId: string, signInIds: readonly string[]): Promise<void> {
    await Promise.all(signInIds.map((id) => this.#keeping.fresh.forget(`sign-in/${id}`)));
    await this.#keeping.hangUp(userId, signInIds);
  }
}
