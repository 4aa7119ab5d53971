import type { IncomingMessage } from 'node:http';

/** What is known of a request before its body: all of it was chosen by whoever sent it. */
export type RequestHead = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/** Why a head is turned away: it makes no request, or it is meant for another server. */
export type HeadRefusal = 'malformed' | 'foreign-host';

const METHODS: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** A path from the root with its query, without blanks and control characters; no proxy requests. */
const TARGET = /^\/[\x21-\x7e]*$/;
const LONGEST_TARGET = 4_096;
const HOST = /^(?:\[[0-9a-f:.]{2,45}\]|[a-z0-9](?:[a-z0-9._-]{0,252}))(?::\d{1,5})?$/i;
/** Names that no foreign page can bring a browser to call its own: addresses, and this machine. */
const LITERAL = /^(?:\[[0-9a-f:.]+\]|\d{1,3}(?:\.\d{1,3}){3}|localhost)$/i;
const SCHEMES: ReadonlySet<unknown> = new Set(['http', 'https', undefined]);

const makesUrl = (target: string, host: string): boolean => URL.canParse(target, `http://${host}`);

/** Whether the path can be read: a lone percent sign makes a path that nobody can. */
function isReadable(target: string): boolean {
  try {
    decodeURIComponent(target.split('?', 1)[0]!);
    return true;
  } catch {
    return false;
  }
}

function isOurs(host: string, publicHosts: readonly string[]): boolean {
  if (publicHosts.length === 0) return true;
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return publicHosts.includes(name) || LITERAL.test(name);
}

/**
 * Judges a request by its head, before any code reads it that is not ours. `publicHosts` are the names (without ports)
 * that players reach this server by; with none, any name is taken. A request of HTTP 1.0 may come without a host.
 */
export function checkHead(
  { method, url = '', headers }: RequestHead,
  publicHosts: readonly string[] = [],
): HeadRefusal | undefined {
  if (!METHODS.has(method)) return 'malformed';
  if (url.length > LONGEST_TARGET || !TARGET.test(url) || !isReadable(url)) return 'malformed';
  const { host } = headers;
  if (host === undefined ? !makesUrl(url, 'localhost') : !HOST.test(host) || !makesUrl(url, host)) return 'malformed';
  if (!SCHEMES.has(headers['x-forwarded-proto'])) return 'malformed';
  return host === undefined || isOurs(host, publicHosts) ? undefined : 'foreign-host';
}
