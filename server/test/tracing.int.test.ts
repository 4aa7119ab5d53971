import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Player, until } from './support/Player.ts';
import { startServer, type RunningServer } from './support/startServer.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const bodies: string[] = [];
let collector: Server;
let server: RunningServer;

beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('latin1')));
    request.on('end', () => {
      bodies.push(`${request.url} ${body}`);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  server = await startServer({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` } });
});
afterAll(async () => {
  await server?.stop();
  collector?.close();
});

it('A collector hears what requests took, by route, as part of the trace of who asks', async () => {
  const gm = await Player.signIn(server.url, 'Ada the Unnamed');
  const { id } = await gm.createSession('The secret cellar');
  const response = await fetch(`${server.url}/api/sessions/${id}/summary`, {
    headers: { authorization: `Bearer ${gm.token}`, traceparent: `00-${TRACE}-b7ad6b7169203331-01` },
  });
  expect(response.headers.get('traceresponse')).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-01$`));
  await until(() => bodies.some((body) => body.includes('/api/sessions/:id/summary')), 5_000);
  const all = bodies.join('\n');
  expect(all).toContain('/v1/traces');
  expect(all).toContain(TRACE);
  for (const secret of [id, gm.userId, 'Unnamed', 'cellar', gm.token]) expect(all).not.toContain(secret);
});
