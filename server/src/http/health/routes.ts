import type { Router } from 'express';
import type { HttpDeps } from '../HttpDeps.ts';

export function healthRoutes(router: Router, deps: HttpDeps): void {
  router.get('/healthz', (_request, response) => void response.type('text').send('alive'));

  router.get('/readyz', async (_request, response) => {
    const ready = await deps.ready();
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready' : 'not ready');
  });

  router.get('/metrics', deps.operatorsOnly, async (_request, response) => {
    response.type(deps.meters.registry.contentType).send(await deps.meters.registry.metrics());
  });
}
