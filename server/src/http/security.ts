import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { HttpRefusal } from './HttpRefusal.ts';

/**
 * Where pages may connect to: their own host, by HTTP and by socket, and hosts that were named. Not every browser
 * counts sockets among 'self'.
 */
function connections(host: string | undefined, socketHosts: readonly string[]): string {
  const hosts = [...(host === undefined ? [] : [host]), ...socketHosts];
  return ["'self'", ...hosts.flatMap((name) => [`ws://${name}`, `wss://${name}`])].join(' ');
}

/**
 * The host in a request was checked at its head; it is written into the policy of the page that the same browser asked
 * for. Whether all of a host is to be asked by https alone is for the proxy in front to say.
 */
export function securityHeaders(socketHosts: readonly string[]): RequestHandler {
  const common = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  // Browsers ignore it, with a complaint, on plain http.
  const openerPolicy = helmet.crossOriginOpenerPolicy();
  const contentPolicy = helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      workerSrc: ["'self'", 'blob:'],
      connectSrc: [(request) => connections(request.headers.host, socketHosts)],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
    },
  });
  return (request, response, next) => {
    common(request, response, () => undefined);
    if (request.secure) openerPolicy(request, response, () => undefined);
    contentPolicy(request, response, next);
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
