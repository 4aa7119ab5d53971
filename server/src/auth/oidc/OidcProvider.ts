import { accept, refuse, type Result } from '@tallow/shared/kernel';
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import * as client from 'openid-client';
import { whyNot, type OidcRefusal } from './whyNot.ts';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
}

/** What a browser keeps between leaving for the provider and coming back. */
export interface OidcTransaction {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly redirectUri: string;
}

/** Whom a provider vouches for. */
export interface Vouched {
  /** The provider's name for them, with the provider's own: subjects of two providers are never the same. */
  readonly subject: string;
  /** What they may want to be called, best first. */
  readonly names: readonly string[];
  /** How they know the account there, if the provider says. */
  readonly account: string | undefined;
}

interface Discovered {
  readonly config: client.Configuration;
  readonly keys: JWTVerifyGetKey;
  readonly at: number;
}

/** Clocks may differ by so much (s). */
const CLOCK_TOLERANCE_S = 60;
/** The provider answers in this time (s) or counts as away. */
const TIMEOUT_S = 5;
/** What the provider says of itself is asked for again after so long (ms). */
const KNOWN_FOR_MS = 3_600_000;
/** A key that is not known may be asked for this soon (ms) after the last time: a provider may have just changed it. */
const KEYS_COOLDOWN_MS = 1_000;

const texts = (...claims: readonly unknown[]): readonly string[] =>
  claims.filter((claim): claim is string => typeof claim === 'string' && claim !== '');

/**
 * Signs people in by OpenID Connect: authorization code with PKCE, state and nonce. The provider is asked about itself
 * when somebody first needs it, and again after it did not answer.
 */
export class OidcProvider {
  readonly #settings: OidcSettings;
  readonly #now: () => number;
  #discovering: Promise<Discovered> | undefined;
  #discovered: Discovered | undefined;

  constructor(settings: OidcSettings, now: () => number) {
    this.#settings = settings;
    this.#now = now;
  }

  /** Where to send a browser, and what it has to bring back. */
  async start(redirectUri: string): Promise<Result<{ url: string; transaction: OidcTransaction }, OidcRefusal>> {
    const found = await this.#discover();
    if (!found.ok) return found;
    const { config } = found.value;
    try {
      const transaction: OidcTransaction = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        redirectUri,
      };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        state: transaction.state,
        nonce: transaction.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(transaction.verifier),
        code_challenge_method: 'S256',
      });
      return accept({ url: url.href, transaction });
    } catch (cause) {
      return refuse(whyNot(cause));
    }
  }

  /** Who came back; `query` is all that the provider sent along. */
  async finish(query: string, transaction: OidcTransaction): Promise<Result<Vouched, OidcRefusal>> {
    const found = await this.#discover();
    if (!found.ok) return found;
    const { config, keys } = found.value;
    try {
      const answer = await client.authorizationCodeGrant(config, new URL(query, transaction.redirectUri), {
        expectedState: transaction.state,
        expectedNonce: transaction.nonce,
        pkceCodeVerifier: transaction.verifier,
        idTokenExpected: true,
      });
      // The client checks what the token says, and leaves its signature to the line that it came by.
      const { payload } = await jwtVerify(answer.id_token!, keys, {
        audience: this.#settings.clientId,
        clockTolerance: CLOCK_TOLERANCE_S,
      });
      const subject = payload.sub!;
      const more = texts(payload['name']).length > 0 ? {} : await this.#profile(config, answer.access_token, subject);
      const claims = { ...more, ...payload };
      return accept({
        subject: `${config.serverMetadata().issuer}#${subject}`,
        names: texts(claims['name'], claims['nickname'], claims['preferred_username'], claims['given_name']),
        account: texts(claims['preferred_username'], claims['email'], claims['name'])[0],
      });
    } catch (cause) {
      return refuse(whyNot(cause));
    }
  }

  /** A provider that keeps it to itself lets people in all the same. */
  #profile(config: client.Configuration, accessToken: string, subject: string): Promise<Record<string, unknown>> {
    return client.fetchUserInfo(config, accessToken, subject).catch(() => ({}));
  }

  async #discover(): Promise<Result<Discovered, OidcRefusal>> {
    const known = this.#discovered;
    if (known && this.#now() - known.at < KNOWN_FOR_MS) return accept(known);
    this.#discovering ??= this.#ask().finally(() => (this.#discovering = undefined));
    try {
      return accept((this.#discovered = await this.#discovering));
    } catch (cause) {
      return known ? accept(known) : refuse({ ...whyNot(cause), why: 'unavailable' });
    }
  }

  async #ask(): Promise<Discovered> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const server = new URL(issuer);
    const config = await client.discovery(
      server,
      clientId,
      { [client.clockTolerance]: CLOCK_TOLERANCE_S },
      clientSecret === undefined ? client.None() : client.ClientSecretBasic(clientSecret),
      { timeout: TIMEOUT_S, ...(server.protocol === 'http:' && { execute: [client.allowInsecureRequests] }) },
    );
    const keys = createRemoteJWKSet(new URL(config.serverMetadata().jwks_uri!), {
      cooldownDuration: KEYS_COOLDOWN_MS,
      timeoutDuration: TIMEOUT_S * 1000,
    });
    return { config, keys, at: this.#now() };
  }
}
