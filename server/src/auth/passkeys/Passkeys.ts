import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON as EntryResponse,
  type RegistrationResponseJSON as CreationResponse,
} from '@simplewebauthn/server';
import type { SpentOnce } from '../SpentOnce.ts';
import type { Tokens } from '../Tokens.ts';

export type { CreationResponse, EntryResponse };

/** Whom a passkey is for: it is good at one name alone. */
export interface RelyingParty {
  readonly id: string;
  /** Where the page is that asks for it. */
  readonly origin: string;
}

/** A passkey as it is kept. */
export interface Passkey {
  /** As base64url. */
  readonly id: string;
  /** Its public key and how often it was used. */
  readonly secret: string;
}
interface Secret {
  readonly publicKey: string;
  readonly counter: number;
}

/** Time (s) to find the key, or the finger. */
const GOOD_FOR_S = 300;
const NAME = 'Tallow';

const write = (publicKey: Uint8Array, counter: number): string =>
  JSON.stringify({ publicKey: Buffer.from(publicKey).toString('base64url'), counter } satisfies Secret);

/**
 * Passkeys by WebAuthn. A challenge is a token of our own, which comes back inside of what was signed: nothing is kept
 * between the two requests but that it was taken.
 */
export class Passkeys {
  readonly #tokens: Tokens;
  readonly #once: SpentOnce;

  constructor(tokens: Tokens, once: SpentOnce) {
    this.#tokens = tokens;
    this.#once = once;
  }

  /** What a browser makes a new passkey of a user with. `known` are ids of those that they have. */
  async toAdd(
    { id: rpID }: RelyingParty,
    user: { readonly id: string; readonly displayName: string },
    known: readonly string[],
  ) {
    const {
      extensions: _,
      hints: __,
      ...options
    } = await generateRegistrationOptions({
      rpName: NAME,
      rpID,
      userID: new TextEncoder().encode(user.id),
      userName: user.displayName,
      userDisplayName: user.displayName,
      challenge: await this.#challenge(user.id),
      timeout: GOOD_FOR_S * 1000,
      excludeCredentials: known.map((id) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    });
    return options;
  }

  /** Undefined when it was not made for this user, here, just now. */
  async added({ id, origin }: RelyingParty, userId: string, response: CreationResponse): Promise<Passkey | undefined> {
    try {
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response,
        expectedChallenge: (challenge) => this.#take(challenge, userId),
        expectedOrigin: origin,
        expectedRPID: id,
        requireUserVerification: false,
      });
      if (!verified) return undefined;
      const { credential } = registrationInfo;
      return { id: credential.id, secret: write(credential.publicKey, credential.counter) };
    } catch {
      return undefined; // the library throws whatever is wrong with it
    }
  }

  /** What a browser signs with any passkey that it has for us. */
  async toEnter({ id: rpID }: RelyingParty) {
    const {
      extensions: _,
      allowCredentials: __,
      ...options
    } = await generateAuthenticationOptions({
      rpID,
      challenge: await this.#challenge(null),
      timeout: GOOD_FOR_S * 1000,
      userVerification: 'preferred',
    });
    return options;
  }

  /** Whether somebody has this passkey: then as it is to be kept from now on. */
  async entered({ id, origin }: RelyingParty, passkey: Passkey, response: EntryResponse): Promise<Passkey | undefined> {
    const { publicKey, counter } = JSON.parse(passkey.secret) as Secret;
    const key = new Uint8Array(Buffer.from(publicKey, 'base64url'));
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response,
        expectedChallenge: (challenge) => this.#take(challenge, null),
        expectedOrigin: origin,
        expectedRPID: id,
        credential: { id: passkey.id, publicKey: key, counter },
        requireUserVerification: false,
      });
      return verified ? { id: passkey.id, secret: write(key, authenticationInfo.newCounter) } : undefined;
    } catch {
      return undefined;
    }
  }

  /** `userId`: who adds one; null for somebody who signs in. */
  #challenge(userId: string | null): Promise<string> {
    return this.#tokens.issueErrand('passkey', { userId }, GOOD_FOR_S);
  }

  async #take(challenge: string, userId: string | null): Promise<boolean> {
    const errand = await this.#tokens.verifyErrand('passkey', Buffer.from(challenge, 'base64url').toString());
    return errand?.says['userId'] === userId && (await this.#once.spend(errand.id));
  }
}
