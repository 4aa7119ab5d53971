import path from 'node:path';
import express, { type Router } from 'express';
import type { HttpDeps } from '../HttpDeps.ts';

/** The built client. Hashed assets never change; the page itself is always asked for. */
export function clientRoutes(router: Router, deps: HttpDeps): void {
  router.use(
    '/assets',
    express.static(path.join(deps.clientDir, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(express.static(deps.clientDir, { index: false }));
  router.get(['/', '/join/:code', '/table/:id'], (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(path.join(deps.clientDir, 'index.html'));
  });
}
