import { createRequire } from 'node:module';
import express, { type Router } from 'express';
import { z } from 'zod';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { openApi } from './openApi.ts';

const VIEWER = createRequire(import.meta.url).resolve('rapidoc');
const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Tallow over HTTP</title>
  <script type="module" src="/api/docs/viewer.js"></script>
  <rapi-doc
    spec-url="/api/docs"
    render-style="read"
    theme="dark"
    load-fonts="false"
    regular-font="system-ui, sans-serif"
    mono-font="ui-monospace, monospace"
    primary-color="#e0a458"
    show-header="false"
    allow-spec-url-load="false"
    allow-spec-file-load="false"
  ></rapi-doc>
</html>
`;

/** The document of the API. */
export function docsCalls(deps: HttpDeps, others: readonly Call[]): readonly Call[] {
  let document: Record<string, unknown> | undefined;
  const all: Call[] = [];
  const docs = call('GET /api/docs', {
    does: 'Describes all calls, as OpenAPI',
    who: 'anybody',
    reply: z.record(z.string(), z.unknown()),
    answer: () => (document ??= openApi(all, deps.version) as Record<string, unknown>),
  });
  all.push(...others, docs);
  return [docs];
}

/** The document as a page of our own. */
export function docsPages(router: Router): void {
  const strict = express.Router({ strict: true });
  strict.get('/api/docs/', (_request, response) => void response.type('html').send(PAGE));
  strict.get('/api/docs/viewer.js', (_request, response) => {
    response.type('text/javascript').setHeader('Cache-Control', 'public, max-age=86400');
    response.sendFile(VIEWER, { cacheControl: false });
  });
  router.use(strict);
}
