import type { Request, RequestHandler, Response } from 'express';
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

/** Pages that others may show in a frame, where any may: what operators see and what the API answers never. */
const FRAMED = /^\/(join\/[^/]+|table\/[^/]+)?$/;

/** Who may show what is asked for in a frame. Express has taken the query off the path. */
const ancestorsOf = (path: string, frameAncestors: readonly string[]): string =>
  frameAncestors.length > 0 && FRAMED.test(path) ? frameAncestors.join(' ') : "'none'";

/**
 * The host in a request was checked at its head; it is written into the policy of the page that the same browser asked
 * for. Whether all of a host is to be asked by https alone is for the proxy in front to say. `scriptOrigins`: whose
 * scripts our pages may load besides our own.
 */
export function securityHeaders(
  socketHosts: readonly string[],
  frameAncestors: readonly string[],
  scriptOrigins: readonly string[],
): RequestHandler {
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
      scriptSrc: ["'self'", ...scriptOrigins],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      workerSrc: ["'self'", 'blob:'],
      connectSrc: [(request) => connections(request.headers.host, socketHosts)],
      frameAncestors: [(request) => ancestorsOf((request as Request).path, frameAncestors)],
      baseUri: ["'none'"],
      formAction: ["'self'"],
    },
  });
  return (request, response, next) => {
    common(request, response, () => undefined);
    // It knows no list: where others may, the content policy alone says who.
    if (ancestorsOf(request.path, frameAncestors) !== "'none'") response.removeHeader('X-Frame-Options');
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

/** What pages of other origins may do, and read of an answer. */
const CORS = {
  methods: 'GET, POST, PUT, PATCH, DELETE',
  headers: 'Authorization, Content-Type, Idempotency-Key, If-None-Match, Last-Event-ID, Traceparent, X-Request-Id',
  exposed: 'ETag, Retry-After, Traceresponse, X-Request-Id',
  maxAgeSeconds: '7200',
};

function answerPreflight(response: Response): void {
  response.setHeader('Access-Control-Allow-Methods', CORS.methods);
  response.setHeader('Access-Control-Allow-Headers', CORS.headers);
  response.setHeader('Access-Control-Max-Age', CORS.maxAgeSeconds);
  response.status(204).end();
}

/**
 * Lets pages of our own and of `allowedOrigins` call. Those others come with a token or not at all: nothing says that
 * they may use the browser's cookies, and cookies that a neighbour under the same domain sends are not read.
 */
export function checkOrigin(publicOrigins: readonly string[], allowedOrigins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { origin, host } = request.headers;
    if (allowedOrigins.length > 0) response.vary('Origin');
    if (isAllowedOrigin(origin, host, publicOrigins)) return next();
    if (origin === undefined || !allowedOrigins.includes(origin)) throw new HttpRefusal('FORBIDDEN_ORIGIN');
    delete request.headers.cookie;
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', CORS.exposed);
    const isPreflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
    if (isPreflight) answerPreflight(response);
    else next();
  };
}
