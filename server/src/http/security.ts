import type { RequestHandler } from 'express';
import { HttpRefusal } from './HttpRefusal.ts';

/**
 * Where pages may connect to: their own host, by HTTP and by socket, and hosts that were named. Not every browser
 * counts sockets among 'self'.
 */
function connections(host: string | undefined, socketHosts: readonly string[]): string {
  const hosts = [...(host === undefined ? [] : [host]), ...socketHosts];
  return ["'self'", ...hosts.flatMap((name) => [`ws://${name}`, `wss://${name}`])].join(' ');
}

const contentPolicy = (host: string | undefined, socketHosts: readonly string[]): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    `connect-src ${connections(host, socketHosts)}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/**
 * The host in a request was checked at its head; it is written into the policy of the page that the same browser asked
 * for.
 */
export function securityHeaders(socketHosts: readonly string[]): RequestHandler {
  return (request, response, next) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'same-origin');
    // Browsers ignore it, with a complaint, on plain http.
    if (request.secure) response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('X-Frame-Options', 'DENY');
    response.setHeader('Content-Security-Policy', contentPolicy(request.headers.host, socketHosts));
    next();
  };
}

/**
 * Every answer is for who asked: several people may sit at one browser, one after the other or in two tabs, and share
 * its cache.
 */
export const askedByWhom: RequestHandler = (_request, response, next) => {
  response.vary('Authorization');
  response.setHeader('Cache-Control', 'private, no-store');
  next();
};

/** Whether a browser page from `origin` may talk to this server; programs send no origin. */
export function isAllowedOrigin(
  origin: string | null | undefined,
  host: string | null | undefined,
  publicOrigins: readonly string[],
): boolean {
  if (!origin) return true;
  if (publicOrigins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

export function checkOrigin(publicOrigins: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    if (!isAllowedOrigin(request.headers.origin, request.headers.host, publicOrigins))
      throw new HttpRefusal('FORBIDDEN_ORIGIN');
    next();
  };
}
