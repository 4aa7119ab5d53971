import express, { type ErrorRequestHandler, type Application } from 'express';
import { toError } from '@tallow/shared/contracts';
import { authenticationRoutes } from './authentication/routes.ts';
import { bootstrapRoutes } from './bootstrap/routes.ts';
import { campaignRoutes } from './campaigns/routes.ts';
import { clientRoutes } from './client/routes.ts';
import { healthRoutes } from './health/routes.ts';
import type { HttpDeps } from './HttpDeps.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { libraryBodies, libraryRoutes } from './library/routes.ts';
import { portraitRoutes } from './portraits/routes.ts';
import { presetRoutes } from './presets/routes.ts';
import { requestIdOf, requestLog } from './requestLog.ts';
import { rulesetRoutes } from './rulesets/routes.ts';
import { sceneRoutes } from './scenes/routes.ts';
import { askedByWhom, checkOrigin, securityHeaders } from './security.ts';
import { sessionRoutes } from './sessions/routes.ts';
import { tableSheetRoutes } from './tableSheets/routes.ts';

/** JSON bodies; files go through their own route. */
const MAX_JSON = '64kb';

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
    response.status(refusal.status).json({ error: refusal.error });
  };
}

/** All of the HTTP side: one folder a resource. */
export function mountRoutes(app: Application, deps: HttpDeps): void {
  app.disable('x-powered-by');
  app.use(requestLog(deps.log));
  app.use(securityHeaders(deps.socketHosts));
  const api = express.Router();
  api.use('/api', askedByWhom);
  api.use('/api', checkOrigin(deps.publicOrigins));
  libraryBodies(api);
  api.use('/api', express.json({ limit: MAX_JSON }));
  healthRoutes(api, deps);
  authenticationRoutes(api, deps);
  sessionRoutes(api, deps);
  bootstrapRoutes(api, deps);
  sceneRoutes(api, deps);
  portraitRoutes(api, deps);
  rulesetRoutes(api);
  campaignRoutes(api, deps);
  libraryRoutes(api, deps);
  presetRoutes(api, deps);
  tableSheetRoutes(api, deps);
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
  app.use((_request, response) => void response.status(404).json({ error: toError('NOT_FOUND') }));
  app.use(onError(deps));
}
