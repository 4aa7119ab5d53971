import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { type Router } from 'express';
import sirv from 'sirv';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';

const A_YEAR_S = 31_536_000;

/** The built client. Hashed assets never change, and lie there compressed; the page itself is always asked for. */
export function clientRoutes(router: Router, deps: HttpDeps): void {
  const assets = path.join(deps.clientDir, 'assets');
  // A server alone, without pages, plays as well.
  if (existsSync(assets))
    router.use('/assets', sirv(assets, { brotli: true, gzip: true, immutable: true, maxAge: A_YEAR_S }));
  router.use('/assets', () => {
    throw new HttpRefusal('NOT_FOUND');
  });
  router.use(express.static(deps.clientDir, { index: false }));
  router.get(['/', '/account', '/join/:code', '/table/:id', '/campaign/:id'], (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(path.join(deps.clientDir, 'index.html'));
  });
}
