import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';
import type { Browser } from './Browser.ts';
import { freePort } from './startServer.ts';

export const CLIENT = { id: 'tallow', secret: 'a-secret-of-the-test' };
/** How long (s) what it vouches for is good. */
const ID_TOKEN_S = 30;

/** A real OpenID Connect provider in this process, whose people sign in by writing their name. */
export class TestProvider {
  readonly issuer: string;
  readonly #server: Server;
  #handle: ReturnType<Provider['callback']> | undefined;

  private constructor(port: number) {
    this.issuer = `http://127.0.0.1:${port}`;
    this.#server = createServer((request, response) => void this.#handle?.(request, response));
  }

  static async start(): Promise<TestProvider> {
    const port = await freePort();
    const provider = new TestProvider(port);
    await provider.listen();
    return provider;
  }

  /** Begins anew with a key of its own, known to nobody: what was open here is forgotten. */
  async serve(redirectUri: string): Promise<void> {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(privateKey)), kid: `key-${Date.now()}`, alg: 'RS256', use: 'sig' };
    const provider = new Provider(this.issuer, {
      clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
      jwks: { keys: [jwk as never] },
      cookies: { keys: ['a-key-of-the-test'] },
      claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email'] },
      ttl: { IdToken: ID_TOKEN_S },
      findAccount: (_context, id) => ({
        accountId: id,
        claims: () => ({ sub: id, name: `${id} of the Test`, preferred_username: id }),
      }),
    });
    this.#handle = provider.callback();
  }

  listen(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(Number(new URL(this.issuer).port), '127.0.0.1', resolve));
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** Signs in at the provider, from `url` on; answers where the browser is sent back to. */
  async signIn(browser: Browser, url: string, name: string): Promise<URL> {
    const isBack = (next: URL): boolean => next.origin !== this.issuer;
    let visit = await browser.go(url, {}, isBack);
    while (!visit.next) {
      const isLogin = visit.text.includes('value="login"');
      const fields = isLogin ? { prompt: 'login', login: name, password: 'any' } : { prompt: 'consent' };
      visit = await browser.go(visit.url.href, { method: 'POST', body: new URLSearchParams(fields) }, isBack);
    }
    return visit.next;
  }

  /** Turns round at the provider. */
  async decline(browser: Browser, url: string): Promise<URL> {
    const isBack = (next: URL): boolean => next.origin !== this.issuer;
    const { url: page } = await browser.go(url, {}, isBack);
    return (await browser.go(`${page.href}/abort`, {}, isBack)).next!;
  }
}
