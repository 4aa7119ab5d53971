import express, { type ErrorRequestHandler, type Application } from 'express';
import { allCalls } from './allCalls.ts';
import { mountCalls } from './calls/mountCalls.ts';
import { clientRoutes } from './client/routes.ts';
import { docsPages } from './docs/docsCalls.ts';
import { healthRoutes } from './health/routes.ts';
import type { HttpDeps } from './HttpDeps.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { analyticsPages } from './operators/analyticsPages.ts';
import { roomPages } from './operators/roomPages.ts';
import { requestIdOf, requestLog } from './requestLog.ts';
import { askedByWhom, checkOrigin, securityHeaders } from './security.ts';

/** Errors of the body parser carry a status of their own. */
function toRefusal(cause: unknown): HttpRefusal {
  if (cause instanceof HttpRefusal) return cause;
  const status = (cause as { status?: unknown }).status;
  if (status === 413) return new HttpRefusal('TOO_LARGE');
  if (status === 404) return new HttpRefusal('NOT_FOUND');
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new HttpRefusal('INVALID_MESSAGE', { why: 'The body is not JSON' });
  return new HttpRefusal('INTERNAL');
}

function onError(deps: HttpDeps): ErrorRequestHandler {
  return (cause, request, response, _next) => {
    const refusal = toRefusal(cause);
    if (refusal.status >= 500)
      deps.log.error({ err: cause, path: request.path, requestId: requestIdOf(response) }, 'A request failed');
    if (response.headersSent) return void response.destroy();
    response.status(refusal.status).json({ error: { ...refusal.error, requestId: requestIdOf(response) } });
  };
}

/** Telegram's programs tell a page who opens it through a script of theirs. */
const scriptOriginsOf = ({ identityOffer }: HttpDeps): readonly string[] =>
  identityOffer.telegramBotToken === undefined ? [] : ['https://telegram.org'];

/** All of the HTTP side: one folder a resource. */
export function mountRoutes(app: Application, deps: HttpDeps): void {
  app.disable('x-powered-by');
  app.use(requestLog(deps.log));
  app.use(securityHeaders(deps.socketHosts, deps.frameAncestors, scriptOriginsOf(deps)));
  const api = express.Router();
  api.use('/api', askedByWhom);
  api.use('/api', checkOrigin(deps.publicOrigins, deps.allowedOrigins));
  healthRoutes(api, deps);
  roomPages(api, deps);
  analyticsPages(api, deps);
  docsPages(api);
  mountCalls(api, deps, allCalls(deps));
  api.use('/api', () => {
    throw new HttpRefusal('NOT_FOUND');
  });
  app.use(api);
}

/** After everything else: the client's pages, then whatever nobody answered. */
export function mountClient(app: Application, deps: HttpDeps): void {
  const pages = express.Router();
  clientRoutes(pages, deps);
  app.use(pages);
  app.use(() => {
    throw new HttpRefusal('NOT_FOUND');
  });
  app.use(onError(deps));
}
