/** A browser as far as sign-in needs one: it follows redirects, and keeps each origin's cookies to itself. */
export class Browser {
  readonly #jars = new Map<string, Map<string, string>>();

  /** Follows until something is shown, or until it is sent to `stopAt`: then answers that redirect. */
  async go(address: string, init: RequestInit = {}, stopAt?: (url: URL) => boolean): Promise<Visit> {
    let [url, request] = [new URL(address), init];
    for (let hops = 0; hops < 20; hops++) {
      const response = await this.fetch(url, request);
      const location = response.headers.get('location');
      const next = location === null ? undefined : new URL(location, url);
      if (!next || stopAt?.(next)) return { url, next, status: response.status, text: await response.text() };
      await response.body?.cancel();
      [url, request] = [next, {}];
    }
    throw new Error(`No end of redirects at ${url.href}`);
  }

  async fetch(url: URL, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const cookies = [...this.#jar(url)].map(([name, value]) => `${name}=${value}`).join('; ');
    if (cookies) headers.set('cookie', cookies);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(url, line);
    return response;
  }

  cookie(address: string, name: string): string | undefined {
    return this.#jar(new URL(address)).get(name);
  }

  /** As somebody would who copied it. */
  setCookie(address: string, name: string, value: string): void {
    this.#jar(new URL(address)).set(name, value);
  }

  #keep(url: URL, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const expires = attributes.find((part) => part.toLowerCase().startsWith('expires='))?.slice(8);
    const isGone = expires !== undefined && Date.parse(expires) <= Date.now();
    if (isGone) this.#jar(url).delete(pair.slice(0, at));
    else this.#jar(url).set(pair.slice(0, at), pair.slice(at + 1));
  }

  #jar({ origin }: URL): Map<string, string> {
    const known = this.#jars.get(origin);
    if (known) return known;
    const jar = new Map<string, string>();
    this.#jars.set(origin, jar);
    return jar;
  }
}

interface Visit {
  readonly url: URL;
  /** Where it was to be sent, when that was where to stop. */
  readonly next: URL | undefined;
  readonly status: number;
  readonly text: string;
}
