import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';

export interface OperatorCredentials {
  readonly user: string;
  readonly password: string;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function matches(header: string | undefined, { user, password }: OperatorCredentials): boolean {
  if (!header?.startsWith('Basic ')) return false;
  return timingSafeEqual(digest(Buffer.from(header.slice(6), 'base64').toString()), digest(`${user}:${password}`));
}

/** Lets operators pass, by HTTP Basic. Cross-site requests never do: the monitor acts on GET. */
export function requireOperator(credentials: OperatorCredentials): RequestHandler {
  return (request, response, next) => {
    const site = request.headers['sec-fetch-site'];
    const isCrossSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (!isCrossSite && matches(request.headers.authorization, credentials)) return next();
    response.status(401).setHeader('WWW-Authenticate', 'Basic realm="Tallow operators"').send('Operators only');
  };
}
