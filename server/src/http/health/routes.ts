import type { Router } from 'express';
import { healthReply, PROTOCOL, versionReply } from '@tallow/shared/contracts';
import type { HttpDeps } from '../HttpDeps.ts';
import { reply } from '../respond.ts';

export function healthRoutes(router: Router, deps: HttpDeps): void {
  router.get('/healthz', (_request, response) => void response.type('text').send('alive'));

  router.get('/readyz', async (_request, response) => {
    const ready = await deps.ready();
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready' : 'not ready');
  });

  router.get('/api/health', async (_request, response) => {
    const up = await deps.ready();
    const redis = deps.stateOf('redis');
    const status = !up ? 'unavailable' : redis === 'down' || deps.stateOf('database') === 'down' ? 'degraded' : 'ok';
    reply(
      response,
      healthReply,
      { status, version: deps.version, dependencies: { database: up ? 'up' : 'down', redis } },
      up ? 200 : 503,
    );
  });

  router.get('/metrics', deps.operatorsOnly, async (_request, response) => {
    response.type(deps.meters.registry.contentType).send(await deps.meters.registry.metrics());
  });

  router.get('/api/version', (_request, response) => {
    reply(response, versionReply, { version: deps.version, build: deps.build, protocol: PROTOCOL });
  });
}
