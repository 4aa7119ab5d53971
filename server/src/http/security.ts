import type { RequestHandler } from 'express';
import { HttpRefusal } from './HttpRefusal.ts';

const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self' ws: wss:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Colyseus' own operator pages bring inline scripts; they are same-origin and behind a password. */
const OPERATOR_PAGES = /^\/(monitor|playground)(\/|$)/;

export const securityHeaders: RequestHandler = (request, response, next) => {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  // Browsers ignore it, with a complaint, on plain http.
  if (request.secure || request.headers['x-forwarded-proto'] === 'https') response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('X-Frame-Options', 'DENY');
  if (!OPERATOR_PAGES.test(request.path)) response.setHeader('Content-Security-Policy', CONTENT_POLICY);
  next();
};

/** Every answer is for who asked: several people may sit at one browser, one after the other or in two tabs, and share its cache. */
export const askedByWhom: RequestHandler = (_request, response, next) => {
  response.vary('Authorization');
  response.setHeader('Cache-Control', 'private, no-store');
  next();
};

/** Whether a browser page from `origin` may talk to this server; programs send no origin. */
export function isAllowedOrigin(origin: string | null | undefined, host: string | null | undefined, publicOrigins: readonly string[]): boolean {
  if (!origin) return true;
  if (publicOrigins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

export function checkOrigin(publicOrigins: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    if (!isAllowedOrigin(request.headers.origin, request.headers.host, publicOrigins)) throw new HttpRefusal('FORBIDDEN_ORIGIN');
    next();
  };
}
