import { describe, expect, it } from 'vitest';
import { OPERATOR } from './support/startServer.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const OVERLAY = 'https://overlay.example.org';
const HOST_OF_FRAMES = 'https://web.telegram.org';
const home = servedOnPostgres({ ALLOWED_ORIGINS: OVERLAY, FRAME_ANCESTORS: HOST_OF_FRAMES });

const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(home.server.url + path, init);
const preflight = (path: string, origin: string): Promise<Response> =>
  ask(path, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
  });

describe('[SEC1] A page of another origin', () => {
  it('that is listed may ask, is answered, and may read what it is told', async () => {
    const asked = await preflight('/api/sessions', OVERLAY);
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, OVERLAY]);
    expect(asked.headers.get('access-control-allow-headers')).toContain('Authorization');
    const answer = await ask('/api/version', { headers: { origin: OVERLAY } });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, OVERLAY]);
    expect(answer.headers.get('vary')).toContain('Origin');
    const refused = await ask('/api/sessions', { headers: { origin: OVERLAY } });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, OVERLAY]);
  });

  it('never comes with our cookies, even from a neighbour to whom the browser gives them', async () => {
    const own = { origin: home.server.url, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    const guest = await ask('/api/auth/guest', { method: 'POST', headers: own, body: '{"displayName":"Ada"}' });
    const { user } = (await guest.json()) as { user: { id: string } };
    const cookie = guest.headers.get('set-cookie')!.split(';')[0]!;
    const refresh = (headers: Record<string, string>) =>
      ask('/api/auth/refresh', {
        method: 'POST',
        headers: { ...own, cookie, ...headers },
        body: JSON.stringify({ userId: user.id }),
      });
    const stolen = await refresh({ origin: OVERLAY, 'sec-fetch-site': 'same-site' });
    expect([stolen.status, stolen.headers.get('access-control-allow-credentials')]).toEqual([401, null]);
    expect((await refresh({})).status).toBe(200);
  });

  it.each([
    'https://evil.example',
    'https://overlay.example.org.evil.example',
    'http://overlay.example.org',
    'https://OVERLAY.example.org:443',
    'null',
    '*',
  ])('that is not listed is refused: %s', async (origin) => {
    for (const answer of [
      await preflight('/api/sessions', origin),
      await ask('/api/version', { headers: { origin } }),
      await ask('/api/auth/guest', { method: 'POST', headers: { origin } }),
    ])
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });

  it('opens no sockets, whether listed or not', async () => {
    const { request } = await import('node:http');
    const upgrade = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' };
    const status = await new Promise((resolve, reject) =>
      request(home.server.url, {
        headers: { ...upgrade, 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==', origin: OVERLAY },
      })
        .on('response', (answer) => resolve(answer.statusCode))
        .on('upgrade', () => resolve(101))
        .on('error', reject)
        .end(),
    );
    expect(status).toBe(403);
  });
});

describe('[SEC1] In a frame', () => {
  const operator = `Basic ${Buffer.from(`${OPERATOR.user}:${OPERATOR.password}`).toString('base64')}`;
  const policyOf = async (path: string) => {
    const { headers } = await ask(path, { headers: { authorization: operator } });
    const ancestors = /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1];
    return [ancestors, headers.get('x-frame-options')];
  };

  it.each(['/', '/?mode=telegram', '/join/ABC', '/table/1'])('whoever is listed may show %s', async (path) => {
    expect(await policyOf(path)).toEqual([HOST_OF_FRAMES, null]);
  });
  it.each([
    '/monitor/',
    '/Monitor/',
    '//monitor/',
    '/operators/rooms',
    '/table/../monitor/',
    '/table/..%2fmonitor/',
    '/api/docs/',
    '/api/version',
    '/metrics',
  ])('nobody may show %s', async (path) => {
    expect(await policyOf(path)).toEqual(["'none'", 'DENY']);
  });
});
