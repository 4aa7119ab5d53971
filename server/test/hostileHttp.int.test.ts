import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ackDuring } from './support/ackDuring.ts';
import { seatParty, until, type Player } from './support/Player.ts';
import { sendRaw, statusOf } from './support/rawHttp.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const served = servedOnPostgres();
let bo: Player;
let token: string;
beforeAll(async () => {
  const { gm, players } = await seatParty(served.server.url, ['Bo']);
  bo = players[0]!;
  await gm.act({ action: 'token.create', name: 'Bo the Brave', ownerId: bo.userId, x: 400, y: 400 });
  await until(() => bo.tokenNamed('Bo the Brave') !== undefined);
  token = bo.tokenNamed('Bo the Brave')!;
});

const any = <T>(choices: readonly T[]): T => choices[randomInt(choices.length)]!;
const METHODS = [
  'GET',
  'GET',
  'GET',
  'POST',
  'PUT',
  'HEAD',
  'OPTIONS',
  'DELETE',
  'PATCH',
  'CONNECT',
  'TRACE',
  'PROPFIND',
  'get',
  'G T',
  '',
];
const PATHS = [
  '/',
  '//',
  '/__healthcheck',
  '/matchmake/joinOrCreate/session',
  '/matchmake/reconnect/x',
  '/matchmake/reconnect/%00',
  '/monitor/',
  '/monitor/api/room/call?roomId=x&method=y&args=[]',
  '/monitor/..%2f..%2f',
  '/playground/',
  '/api/version',
  '/api/sessions/%zz',
  '/%',
  '/%c0%ae',
  '/a/b?sessionId=x',
  '/x/y?sessionId=',
  '*',
  'http://[',
  'http://a:99999/',
  'x',
  '/\\',
  '/?%',
  '/api/jobs/..',
  '/join/%e0%a4%a',
  '//a:99999/',
  '///',
  '/assets/../../package.json',
  `/${'a'.repeat(9_000)}`,
];
const HOSTS = [
  '127.0.0.1',
  'localhost',
  'a:99999',
  'a b',
  '[',
  ']',
  '[::1',
  'a:b',
  '',
  ':80',
  '%',
  'a/b',
  'a@b:c',
  '\u00ff',
  'x'.repeat(600),
  '999.999.999.999',
  'a..b',
  '-',
  '1e9',
  '0x7f.1',
  'a#b',
  'a?b',
  'xn--',
  '\\',
];
const PROTOS = ['http', 'https', 'a b', 'http, https', '://', '', 'javascript', '\u00ff', 'ws'];
const noise = (): string =>
  randomBytes(randomInt(40))
    .toString('latin1')
    .replaceAll(/[\r\n]/g, '.');

/** Anything between a request and noise. */
function anyRequest(): string {
  if (randomInt(40) === 0) return `${noise()}\r\n\r\n`;
  const head = [
    `${any(METHODS)} ${randomInt(6) === 0 ? `/${noise()}` : any(PATHS)} HTTP/${any(['1.1', '1.1', '1.1', '1.0', '2.0', '9'])}`,
  ];
  for (let n = any([1, 1, 1, 0, 2]); n > 0; n--) head.push(`Host: ${randomInt(6) === 0 ? noise() : any(HOSTS)}`);
  if (randomInt(3) === 0) head.push(`X-Forwarded-Proto: ${any(PROTOS)}`);
  if (randomInt(4) === 0) head.push(`X-Forwarded-For: ${any(['1.2.3.4', noise(), ','.repeat(50)])}`);
  if (randomInt(4) === 0)
    head.push(`Authorization: ${any(['Bearer x', 'Basic !', `Bearer ${'A'.repeat(3_000)}`, noise()])}`);
  if (randomInt(3) === 0) {
    head.push(
      `Connection: ${any(['Upgrade', 'upgrade, x'])}`,
      `Upgrade: ${any(['websocket', 'h2c', noise()])}`,
      `Sec-WebSocket-Version: ${any(['13', '8', 'x'])}`,
    );
    head.push(`Sec-WebSocket-Key: ${any([randomBytes(16).toString('base64'), 'x', ''])}`);
    if (randomInt(2) === 0)
      head.push(`Sec-WebSocket-Extensions: ${any(['permessage-deflate; server_max_window_bits=0', noise(), ';;,'])}`);
  }
  if (randomInt(8) === 0) head.push(`Expect: ${any(['100-continue', '200', noise()])}`);
  if (randomInt(5) === 0)
    head.push(
      `Content-Type: ${any(['application/json', 'multipart/form-data', 'multipart/form-data; boundary=', noise()])}`,
    );
  const body = any(['', '', '{', '[]', 'null', '{"__proto__":1}', noise(), '['.repeat(4_000)]);
  if (body !== '')
    head.push(
      any([
        `Content-Length: ${body.length}`,
        'Transfer-Encoding: chunked',
        `Content-Length: ${body.length}\r\nTransfer-Encoding: chunked`,
        'Content-Length: -1',
      ]),
    );
  if (randomInt(2) === 0) head.push('Connection: close');
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

describe('One request', () => {
  it.each([
    ['a host that makes no URL', 'GET / HTTP/1.1\r\nHost: a:99999\r\n\r\n'],
    ['a host with a blank', 'GET /__healthcheck HTTP/1.1\r\nHost: a b\r\n\r\n'],
    ['half of an address', 'POST /matchmake/joinOrCreate/session HTTP/1.1\r\nHost: [\r\nContent-Length: 2\r\n\r\n{}'],
    ['a scheme that is none', 'GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-Proto: a b\r\n\r\n'],
    ['a target that nobody can read', 'GET /% HTTP/1.1\r\nHost: a\r\n\r\n'],
    [
      'an upgrade to nowhere',
      'GET http://[ HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
    ],
  ])('with %s is refused, and that is all', async (_what, bytes) => {
    expect(statusOf(await sendRaw(served.server.port, bytes))).toBe(400);
    expect((await fetch(`${served.server.url}/readyz`)).status).toBe(200);
  });

  it('of a hundred thousand, as odd as they come, neither ends the process nor holds up a table', async () => {
    let left = 100_000;
    const ackMs = await ackDuring(bo, token, () =>
      Promise.all(
        Array.from({ length: 24 }, async () => {
          while (left-- > 0) await sendRaw(served.server.port, anyRequest(), 250);
        }),
      ),
    );
    expect(served.server.child.exitCode).toBeNull();
    expect((await fetch(`${served.server.url}/readyz`)).status).toBe(200);
    expect(ackMs).toBeLessThan(100);
    expect(served.server.output()).not.toContain('    at '); // a stranger's requests leave no stacks in the log
  }, 300_000);

  it('that is never finished, or never begun, is not waited for', async () => {
    const begin = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        sendRaw(served.server.port, n % 4 === 0 ? '' : 'GET / HTTP/1.1\r\nHost: a\r\nX-Half: ', 20_000),
      ),
    );
    expect(new Set(answers.map(statusOf))).toEqual(new Set([408]));
    expect(performance.now() - begin).toBeLessThan(15_000);
  }, 30_000);

  it('to the framework finds nothing there', async () => {
    for (const path of [
      '/__healthcheck',
      '/matchmake/create/session',
      '/matchmake/join/session',
      '/monitor/api/room/call',
    ]) {
      const answer = await fetch(served.server.url + path, { method: path.startsWith('/match') ? 'POST' : 'GET' });
      expect([path, answer.status === 404 || answer.status === 401]).toEqual([path, true]);
    }
    const gone = await fetch(`${served.server.url}/matchmake/reconnect/${randomUUID()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"reconnectionToken":"x"}',
    });
    expect([gone.status, Object.keys((await gone.json()) as object)]).toEqual([404, ['code', 'error']]);
    const huge = await fetch(`${served.server.url}/matchmake/reconnect/x`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"x":"${'x'.repeat(100_000)}"}`,
    });
    expect(huge.status).toBe(413);
  });
});
