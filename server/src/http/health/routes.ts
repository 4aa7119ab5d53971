import type { Router } from 'express';
import { healthReply, PROTOCOL, versionReply } from '@tallow/shared/contracts';
import type { HttpDeps } from '../HttpDeps.ts';
import { reply } from '../respond.ts';

export function healthRoutes(router: Router, deps: HttpDeps): void {
  router.get('/healthz', (_request, response) => void response.type('text').send('alive'));

  router.get('/readyz', async (_request, response) => {
    const ready = await deps.ready();
    response.status(ready ? 200 : 503).type('text').send(ready ? 'ready' : 'not ready');
  });

  router.get('/api/health', async (_request, response) => {
    const up = await deps.ready();
    const status = up ? 'ok' : 'unavailable';
    reply(response, healthReply, { status, version: deps.version, dependencies: { database: up ? 'up' : 'down', redis: 'off' } }, up ? 200 : 503);
  });

  router.get('/api/version', (_request, response) => {
    reply(response, versionReply, { version: deps.version, build: deps.build, protocol: PROTOCOL });
  });
}
