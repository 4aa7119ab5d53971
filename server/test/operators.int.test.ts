import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { Player } from './support/Player.ts';
import { sendRaw, statusOf } from './support/rawHttp.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';
import { OPERATOR } from './support/startServer.ts';

const home = servedOnPostgres({ PUBLIC_ADDRESS: 'https://play.example.org' });
const basic = (password = OPERATOR.password) => ({
  authorization: `Basic ${Buffer.from(`${OPERATOR.user}:${password}`).toString('base64')}`,
});
const status = async (path: string, headers: Record<string, string> = basic(), method = 'GET'): Promise<number> =>
  (await fetch(home.server.url + path, { method, headers })).status;

describe("The operators' pages", () => {
  it('show the rooms and call none of their methods', async () => {
    const gm = await Player.signIn(home.server.url, 'Ada');
    const { id } = await gm.createSession();
    await gm.sitDown(id);
    expect(
      ((await (await fetch(`${home.server.url}/monitor/api`, { headers: basic() })).json()) as { rooms: unknown[] })
        .rooms,
    ).toHaveLength(1);
    expect(await status(`/monitor/api/room?roomId=${id}`)).toBe(200);
    const intent = encodeURIComponent(
      JSON.stringify([{ type: 'member.claim', userId: gm.userId, displayName: 'x' }, gm.userId]),
    );
    for (const path of [
      `/monitor/api/room/call?roomId=${id}&method=submitAsSystem&args=${intent}`,
      `/monitor//api/room/call?roomId=${id}&method=disconnect&args=[]`,
      '/monitor/api/room/call/',
      '/monitor/API/room/call?roomId=x&method=y&args=[]',
      '/monitor/%61pi/room/call?roomId=x&method=y&args=[]',
      '/monitor/assets/..%2f..%2fpackage.json',
    ]) {
      expect([path, await status(path)]).toEqual([path, 404]);
    }
    expect(await status('/monitor/', basic(), 'POST')).toBe(405);
    expect(gm.closeCode).toBeUndefined();
    await gm.leave();
  });

  it('answer no page of another site, with or without what browsers say of it', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { referer: 'http://evil.example/page' },
      { origin: 'http://evil.example' },
      { origin: 'null' },
    ]) {
      expect([headers, await status('/monitor/api', { ...basic(), ...headers })]).toEqual([headers, 403]);
    }
    for (const headers of [
      {},
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'same-origin' },
      { referer: `${home.server.url}/monitor/` },
    ])
      expect(await status('/monitor/api', { ...basic(), ...headers })).toBe(200);
    expect(await status('/metrics')).toBe(200);
  });

  it('are not there for the playground', async () => expect(await status('/playground/')).toBe(404));

  it('are not for guessing: ten tries a minute', async () => {
    const answers: number[] = [];
    for (let n = 0; n < 40; n++) answers.push(await status(n % 2 ? '/monitor/' : '/metrics', basic(`guess ${n}`)));
    expect(answers.filter((code) => code === 401)).toHaveLength(10);
    const late = await fetch(`${home.server.url}/metrics`, { headers: basic() });
    expect([late.status, Number(late.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });
});

describe('A host that is not ours', () => {
  const get = (host: string) =>
    sendRaw(home.server.port, `GET /api/version HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  const upgrade = (host: string) =>
    sendRaw(
      home.server.port,
      `GET /a/b HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
      300,
    );

  it('gets nothing, by request or by socket', async () => {
    for (const host of ['evil.example', 'play.example.org.evil.example', 'evil.example:2567', 'xplay.example.org']) {
      expect([host, statusOf(await get(host)), statusOf(await upgrade(host))]).toEqual([host, 421, 400]);
    }
    expect(await get('evil.example')).toContain('FOREIGN_HOST');
  });
  it('is told from ours by name alone: any port, any case, addresses, this machine', async () => {
    for (const host of [
      'play.example.org',
      'PLAY.example.ORG',
      'play.example.org:8443',
      '127.0.0.1',
      `127.0.0.1:${home.server.port}`,
      '[::1]:2567',
      'localhost',
    ]) {
      expect([host, statusOf(await get(host)), statusOf(await upgrade(host))]).toEqual([host, 200, 101]);
    }
  });
});

describe('A page of another site', () => {
  const upgrade = (origin: string) =>
    sendRaw(
      home.server.port,
      `GET /a/b HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: ${origin}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
      300,
    );
  it('opens no socket', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      'http://127.0.0.1.evil.example',
      'http://127.0.0.1:1',
      'file://',
    ])
      expect([origin, statusOf(await upgrade(origin))]).toEqual([origin, 403]);
    for (const origin of ['http://127.0.0.1', 'https://play.example.org'])
      expect([origin, statusOf(await upgrade(origin))]).toEqual([origin, 101]);
  });
});

describe('Pages', () => {
  it('may connect to their own host and nowhere else', async () => {
    const policy = (await fetch(home.server.url)).headers.get('content-security-policy')!;
    expect(policy).toContain(
      `connect-src 'self' ws://127.0.0.1:${home.server.port} wss://127.0.0.1:${home.server.port};`,
    );
    expect(policy).not.toMatch(/wss?:(?!\/\/127)/);
  });
});

describe('Behind a proxy', () => {
  it('the address is what the proxy appended; what a client writes itself counts for nothing', async () => {
    const eve = await Player.signIn(home.server.url, 'Eve');
    const guess = (n: number): Promise<string> =>
      new Promise((resolve) => {
        // As a proxy would pass it on: the client's own claims first, then the address it connected from.
        const body = JSON.stringify({ joinCode: `GUESS${n}` });
        const socket = connect(home.server.port, '127.0.0.1');
        let answer = '';
        socket.on('data', (chunk) => (answer += chunk.toString()));
        socket.on('close', () => resolve(answer));
        socket.write(
          `POST /api/sessions/join HTTP/1.1\r\nHost: play.example.org\r\nConnection: close\r\nX-Forwarded-For: 10.0.${n % 256}.${n >> 8}, 203.0.113.9\r\nAuthorization: Bearer ${eve.token}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
        );
      });
    const codes: string[] = [];
    for (let n = 0; n < 1_500; n += 50)
      codes.push(
        ...(await Promise.all(Array.from({ length: 50 }, (_, i) => guess(n + i)))).map(
          (answer) => /"code":"(\w+)"/.exec(answer)![1]!,
        ),
      );
    expect(codes.filter((code) => code === 'RATE_LIMITED').length).toBeGreaterThan(200);
  }, 60_000);
});
