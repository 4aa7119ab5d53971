import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import WebSocket from 'ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ackDuring } from './support/ackDuring.ts';
import { Player, seatParty, until } from './support/Player.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { OPERATOR, startServer, type RunningServer } from './support/startServer.ts';

let postgres: TestPostgres;
let server: RunningServer;
let gm: Player;
let bo: Player;
let sessionId: string;
let joinCode: string;
let token: string;
beforeAll(async () => {
  postgres = await startTestPostgres();
  server = await startServer({ databaseUrl: await postgres.createDatabase() });
  const party = await seatParty(server.url, ['Bo']);
  ({ gm, sessionId, joinCode } = party);
  bo = party.players[0]!;
  await gm.act({ action: 'token.create', name: 'Bo the Brave', ownerId: bo.userId, x: 400, y: 400 });
  await until(() => bo.tokenNamed('Bo the Brave') !== undefined);
  token = bo.tokenNamed('Bo the Brave')!;
});
afterAll(async () => {
  await server?.stop();
  await postgres?.stop();
});

async function memory(): Promise<number> {
  const basic = Buffer.from(`${OPERATOR.user}:${OPERATOR.password}`).toString('base64');
  const text = await (await fetch(`${server.url}/metrics`, { headers: { authorization: `Basic ${basic}` } })).text();
  return Number(/^tallow_process_resident_memory_bytes (\S+)/m.exec(text)![1]) / 2 ** 20;
}

/** Bo plays meanwhile. */
const playDuring = (attack: () => Promise<unknown>): Promise<number> => ackDuring(bo, token, attack);

/** A seated stranger's bare socket. */
async function socketOf(name: string): Promise<WebSocket> {
  const stranger = await Player.signIn(server.url, name);
  await stranger.api('POST', '/api/sessions/join', { joinCode });
  const { body } = await stranger.bootstrap(sessionId);
  const { processId, roomId, sessionId: seat } = (body.seat.room ?? body.seat) as Record<string, string>;
  const socket = new WebSocket(
    `${server.url.replace('http', 'ws')}/${processId ?? body.seat.processId}/${roomId ?? body.seat.roomId}?sessionId=${body.seat.sessionId ?? seat}`,
  );
  socket.on('error', () => undefined);
  await new Promise((resolve) => {
    socket.once('open', resolve);
    socket.once('close', resolve);
  });
  if (socket.readyState !== WebSocket.OPEN) throw new Error('The stranger found no seat');
  return socket;
}

/** Anything between noise and a message that is nearly right. */
function anyFrame(): Buffer {
  const known = ['intent.action', 'intent.move', 'intent.chat', 'signal.drag', '__proto__', 'constructor'][
    randomInt(6)
  ]!;
  const type = Buffer.concat([Buffer.from([0xa0 | known.length]), Buffer.from(known)]);
  switch (randomInt(5)) {
    case 0:
      return randomBytes(randomInt(200));
    case 1:
      return Buffer.concat([Buffer.from([randomInt(20)]), type, randomBytes(randomInt(300))]);
    case 2:
      return Buffer.concat([Buffer.from([13]), type, Buffer.from([0xdd, 0xff, 0xff, 0xff, 0xff])]);
    case 3:
      return Buffer.concat([Buffer.from([13]), type, Buffer.alloc(50_000, 0x91)]);
    default:
      return Buffer.from([randomInt(256)]);
  }
}

describe('A hostile client', () => {
  it('that sends noise, half-right frames and endless nesting changes nothing and slows nobody', async () => {
    const before = await memory();
    const p95 = await playDuring(async () => {
      for (let round = 0; round < 12; round++) {
        const socket = await socketOf(`Noise ${round}`);
        for (let i = 0; i < 60 && socket.readyState === WebSocket.OPEN; i++) {
          socket.send(anyFrame());
          if (i % 10 === 0) await sleep(5);
        }
        socket.terminate();
      }
    });
    expect(p95).toBeLessThan(100);
    expect(gm.state.tokens.size).toBe(1);
    await sleep(500);
    expect((await memory()) - before).toBeLessThan(150);
  }, 60_000);

  it('that sends text which the store cannot hold is refused alone; nobody else notices', async () => {
    const eve = await Player.signIn(server.url, 'Nulla');
    await eve.api('POST', '/api/sessions/join', { joinCode });
    await eve.sitDown(sessionId);
    const refused: unknown[] = [];
    const p95 = await playDuring(async () => {
      for (let n = 0; n < 12; n++) {
        refused.push(await eve.say('x\0y'), await eve.act({ action: 'roll', formula: 'd20 # x\0' }));
        refused.push(await gm.act({ action: 'token.update', tokenId: token, gmNotes: '\0' }));
        await sleep(200);
      }
    });
    for (const answer of refused) expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_MESSAGE' } });
    expect(p95).toBeLessThan(100);
    expect(server.output()).not.toContain('could not');
    const { body, status } = await eve.api('POST', '/api/campaigns', { name: 'Nothing', description: 'x\0y' });
    expect([status, body.error.code]).toEqual([400, 'INVALID_MESSAGE']);
  }, 60_000);

  it('that sends more than a message may hold is shown the door', async () => {
    const socket = await socketOf('Giant');
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.send(randomBytes(1_000_000));
    await closed;
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it('that floods is turned away, and then shut out', async () => {
    const flooder = await Player.signIn(server.url, 'Flood');
    await flooder.api('POST', '/api/sessions/join', { joinCode });
    await flooder.sitDown(sessionId);
    const p95 = await playDuring(async () => {
      for (let i = 0; i < 60 && flooder.closeCode === undefined; i++) {
        for (let n = 0; n < 40; n++)
          flooder.room.send('intent.chat' as never, { intentId: randomUUID(), text: 'flood' } as never);
        await sleep(20);
      }
    });
    expect(p95).toBeLessThan(100);
    expect(flooder.closeCode).toBeDefined();
  }, 30_000);
});

describe('Hostile requests', () => {
  it('of any shape get an answer of the one error shape, and never one of ours', async () => {
    const paths = [
      '/api/sessions',
      '/api/sessions/join',
      '/api/session/bootstrap',
      '/api/characters',
      '/api/campaigns',
      '/api/presets',
      `/api/sessions/${sessionId}/characters`,
      `/api/sessions/${sessionId}/monsters`,
      '/api/auth/guest',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.constantFrom('POST', 'PUT', 'DELETE', 'GET'),
        fc.anything({ withNullPrototype: false }),
        async (path, method, body) => {
          const text = JSON.stringify(body) ?? 'undefined';
          const answer = await bo.api(method, path, method === 'GET' ? undefined : text);
          expect(answer.status).toBeLessThan(500);
          if (answer.status >= 400)
            expect(Object.keys(answer.body.error)).toEqual(
              expect.arrayContaining(['code', 'category', 'message', 'retryable']),
            );
        },
      ),
      { numRuns: 250 },
    );
  }, 40_000);

  it('with a stolen seat, a foreign session or a forged token get nowhere', async () => {
    const eve = await Player.signIn(server.url, 'Eve');
    expect((await eve.bootstrap(sessionId)).body.error.code).toBe('UNKNOWN_SESSION');
    expect((await eve.bootstrap(sessionId, { reconnectToken: bo.boot.reconnectToken })).status).toBeGreaterThanOrEqual(
      400,
    );
    expect((await eve.api('GET', `/api/sessions/${sessionId}/events`)).body.error.code).toBe('UNKNOWN_SESSION');
    const [head, body] = eve.token.split('.');
    for (const forged of [
      `${head}.${body}.`,
      `${head}.${Buffer.from('{"sub":"x"}').toString('base64url')}.${'A'.repeat(43)}`,
      'x'.repeat(5_000),
    ]) {
      expect(
        (await eve.api('GET', '/api/sessions', undefined, { authorization: `Bearer ${forged}` })).status,
      ).toBeGreaterThanOrEqual(400);
    }
  });

  it('that guess join codes run into a wall', async () => {
    const eve = await Player.signIn(server.url, 'Eve');
    const codes = await Promise.all(
      Array.from({ length: 1_400 }, () =>
        eve
          .api('POST', '/api/sessions/join', { joinCode: randomBytes(5).toString('hex') })
          .then(({ body }) => body.error.code),
      ),
    );
    expect(new Set(codes)).toEqual(new Set(['UNKNOWN_JOIN_CODE', 'RATE_LIMITED']));
  }, 30_000);
});
