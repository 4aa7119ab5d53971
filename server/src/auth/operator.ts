import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { GuessLimit, MAX_BY_ADDRESS } from './GuessLimit.ts';

export interface OperatorCredentials {
  readonly user: string;
  readonly password: string;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function matches(header: string, { user, password }: OperatorCredentials): boolean {
  if (!header.startsWith('Basic ')) return false;
  return timingSafeEqual(digest(Buffer.from(header.slice(6), 'base64').toString()), digest(`${user}:${password}`));
}

const hostOf = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).host : undefined);

/**
 * Whether a page of another site made the browser ask. Browsers say so themselves where the connection is safe;
 * elsewhere their Origin and Referer do. A page can withhold both: so nothing behind the operators' sign-in does
 * anything, it only shows.
 */
function isFromElsewhere({ headers }: Request): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return [headers.origin, headers.referer].some((from) => from !== undefined && hostOf(from) !== headers.host);
}

/** Whether the browser says that a page of ours asks: with what does something, silence is not enough. */
const isSaidToBeOurs = ({ headers }: Request): boolean =>
  headers['sec-fetch-site'] === 'same-origin' ||
  (headers.origin !== undefined && hostOf(headers.origin) === headers.host);

/** Guesses at all processes of one address. */
export interface SharedGuesses {
  admit(key: string, perMinute: number): Promise<boolean>;
  forgive(key: string, perMinute: number): Promise<void>;
}

/**
 * Lets operators in, by HTTP Basic: with these methods only, only for pages of our own, and not for guessing, at this
 * process or at several in turn. `now` in ms.
 */
export function requireOperator(
  credentials: OperatorCredentials,
  now: () => number,
  shared?: SharedGuesses,
  methods: readonly string[] = ['GET', 'HEAD'],
): RequestHandler {
  const guesses = new GuessLimit(now);
  return async (request, response, next) => {
    const { authorization } = request.headers;
    const address = request.ip ?? '';
    const refuse = (status: number, text: string): void => void response.status(status).type('text').send(text);
    if (!methods.includes(request.method)) return refuse(405, 'Operators only look');
    const isWrite = request.method !== 'GET' && request.method !== 'HEAD';
    if (isFromElsewhere(request) || (isWrite && !isSaidToBeOurs(request))) return refuse(403, 'Not from another site');
    if (authorization !== undefined) {
      // Counted before it is looked at: of many at once, no more get through. Who has been right asks as often as a
      // page needs, and costs Redis nothing.
      const counting = guesses.isKnown(address) ? undefined : shared;
      const isFree = (await counting?.admit(`operator:${address}`, MAX_BY_ADDRESS)) ?? true;
      const waitMs = isFree ? guesses.waitMs(address) : 60_000;
      if (waitMs > 0) {
        response.setHeader('Retry-After', Math.ceil(waitMs / 1_000));
        return refuse(429, 'Too many tries');
      }
      const isRight = matches(authorization, credentials);
      guesses.guessed(address, isRight);
      if (isRight) {
        await counting?.forgive(`operator:${address}`, MAX_BY_ADDRESS);
        return next();
      }
    }
    response.setHeader('WWW-Authenticate', 'Basic realm="Tallow operators"');
    refuse(401, 'Operators only');
  };
}
