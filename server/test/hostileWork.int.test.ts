import { randomInt, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { ackDuring } from './support/ackDuring.ts';
import { importMap } from './support/importMap.ts';
import { Player, seatParty, until } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';
import { OPERATOR } from './support/startServer.ts';

const home = servedOnPostgres();
let gm: Player;
let bo: Player;
let token: string;
let sessionId: string;
let joinCode: string;
beforeAll(async () => {
  const party = await seatParty(home.server.url, ['Bo']);
  ({ gm, sessionId, joinCode } = party);
  bo = party.players[0]!;
  await gm.act({ action: 'token.create', name: 'Bo the Brave', ownerId: bo.userId, x: 400, y: 400 });
  await until(() => bo.tokenNamed('Bo the Brave') !== undefined);
  token = bo.tokenNamed('Bo the Brave')!;
});

/** Bo plays at an ordinary table meanwhile. */
const playDuring = (attack: () => Promise<unknown>): Promise<number> => ackDuring(bo, token, attack);

/** 300 x 300 cells with 19,000 crossing walls: as dear as a map can be. */
async function dearMap(): Promise<Buffer> {
  const line_of_sight = Array.from({ length: 19_000 }, () => {
    const [x, y] = [randomInt(29_900) / 100, randomInt(29_900) / 100];
    return [
      { x, y },
      { x: x + randomInt(100) / 100, y: y + randomInt(100) / 100 },
    ];
  });
  const image = await sharp({ create: { width: 600, height: 600, channels: 3, background: '#654' } })
    .png()
    .toBuffer();
  return Buffer.from(
    JSON.stringify({
      format: 0.3,
      resolution: { map_origin: { x: 0, y: 0 }, map_size: { x: 300, y: 300 }, pixels_per_grid: 2 },
      line_of_sight,
      portals: [
        {
          position: { x: 10.5, y: 10 },
          bounds: [
            { x: 10, y: 10 },
            { x: 11, y: 10 },
          ],
          rotation: 0,
          closed: true,
          freestanding: false,
        },
      ],
      environment: { baked_lighting: false, ambient_light: 'ffffffff' },
      lights: [],
      image: image.toString('base64'),
    }),
  );
}

async function guest(name: string): Promise<Player> {
  const one = await Player.signIn(home.server.url, name);
  await one.api('POST', '/api/sessions/join', { joinCode });
  return one;
}

async function metric(name: string): Promise<number> {
  const basic = Buffer.from(`${OPERATOR.user}:${OPERATOR.password}`).toString('base64');
  const text = await (
    await fetch(`${home.server.url}/metrics`, { headers: { authorization: `Basic ${basic}` } })
  ).text();
  return [...text.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)`, 'gm'))].reduce(
    (sum, [, value]) => sum + Number(value),
    0,
  );
}

describe('Another table goes on within 100 ms while somebody', () => {
  it('looks about on twenty maps of 19,000 walls with as many eyes as there is room for', async () => {
    const file = await dearMap();
    const attackers = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const one = await Player.signIn(home.server.url, `Argus ${n}`);
        const pawn = await Player.signIn(home.server.url, `Pawn ${n}`);
        const { id, joinCode: code } = await one.createSession();
        await importMap(one, id, file);
        await pawn.api('POST', '/api/sessions/join', { joinCode: code });
        await one.sitDown(id);
        const answers = [];
        for (let eye = 0; eye < 12; eye++)
          answers.push(
            await one.act({
              action: 'token.create',
              name: `Eye ${eye}`,
              ownerId: pawn.userId,
              x: eye * 200,
              y: 15_000,
            }),
          );
        return { one, answers };
      }),
    );
    const refusals = attackers.flatMap(({ answers }) => answers.flatMap((answer) => (answer.ok ? [] : [answer.error])));
    expect(refusals.map(({ code }) => code)).toContain('TOO_MANY');
    for (const { one } of attackers) await until(() => one.state.tokens.size > 3);
    const measured = await playDuring(() =>
      Promise.all(
        attackers.map(async ({ one }) => {
          const eyes = [...one.state.tokens.keys()];
          const [door] = one.state.doors.keys();
          for (let n = 0; n < 120; n++) {
            void one.move(eyes[n % eyes.length]!, randomInt(29_000), randomInt(29_000));
            if (n % 5 === 0) void one.act({ action: 'door.set', doorId: door, state: n % 2 ? 'open' : 'closed' });
            await sleep(60);
          }
        }),
      ),
    );
    expect(measured).toBeLessThan(100);
    expect(await metric('tallow_steps_held_total')).toBeGreaterThan(50);
    expect(attackers.some(({ one }) => one.heard.some(({ type }) => type === 'event.strained'))).toBe(true);
    for (const { one } of attackers) await one.leave();
  }, 240_000);

  it('brings forty characters that are as heavy as a request may be', async () => {
    const eve = await guest('Eve the Heavy');
    const noted = {
      id: 'x',
      kind: 'gear',
      name: 'n'.repeat(100),
      fields: {},
      modifiers: [],
      requires: null,
      quantity: 1,
      weight: 0,
      containerId: null,
      active: false,
      dropped: false,
      secret: false,
    };
    const template = (n: number) => ({
      ruleset: 'chip',
      name: `Ballast ${n}`,
      image: '',
      size: 1,
      bonuses: {},
      proficiencies: [],
      gmNotes: 'x'.repeat(20_000),
      fields: { strength: 10, dexterity: 10, constitution: 10, perception: 10, arcane: 10, will: 10 },
      entries: Array.from({ length: 300 }, (_, i) => ({ ...noted, id: `e${i}` })),
    });
    const codes: string[] = [];
    const measured = await playDuring(async () => {
      for (let n = 0; n < 40; n++) {
        const made = await eve.api('POST', '/api/characters', { template: template(n) });
        const brought =
          made.status === 201
            ? await eve.api('POST', `/api/sessions/${sessionId}/characters`, {
                characterId: made.body.character.id,
                place: null,
              })
            : made;
        codes.push(brought.body.error?.code ?? 'brought');
      }
      for (let n = 0; n < 8; n++) await (await guest(`Late ${n}`)).sitDown(sessionId);
    });
    expect(measured).toBeLessThan(100);
    expect(new Set(codes)).toEqual(new Set(['brought', 'TOO_MANY']));
    expect(codes.filter((code) => code === 'brought').length).toBeLessThan(15);
  }, 120_000);

  it('opens fifty tabs and talks in all of them', async () => {
    const eve = await guest('Eve the Many');
    const tabs: Player[] = [];
    for (let n = 0; n < 50; n++) {
      const { status, body } = await eve.bootstrap(sessionId);
      if (status !== 200) continue;
      const tab = new Player(home.server.url);
      await tab.take(body.seat);
      tabs.push(tab);
    }
    const before = bo.chatHeard().length;
    const measured = await playDuring(async () => {
      for (let round = 0; round < 13; round++) {
        for (const tab of tabs) if (tab.closeCode === undefined) void tab.say(`tab ${round}`);
        await sleep(100);
      }
    });
    expect(measured).toBeLessThan(100);
    expect(tabs.filter(({ closeCode }) => closeCode === undefined).length).toBeLessThanOrEqual(8);
    expect(bo.chatHeard().length - before).toBeLessThan(20);
  }, 60_000);

  it('comes and goes, and asks for seats, all the time', async () => {
    await bo.say('Remember this');
    const eve = await guest('Eve the Fickle');
    const codes = new Set<string>();
    const measured = await playDuring(async () => {
      for (let n = 0; n < 160; n++) {
        await eve.api('POST', `/api/sessions/${sessionId}/leave`, {});
        codes.add((await eve.api('POST', '/api/sessions/join', { joinCode })).body.error?.code ?? 'in');
      }
      for (let wave = 0; wave < 15; wave++) {
        const seats = await Promise.all(Array.from({ length: 40 }, () => eve.bootstrap(sessionId)));
        for (const { body } of seats) codes.add(body.error?.code ?? 'seat');
        await sleep(100);
      }
    });
    expect(measured).toBeLessThan(100);
    expect(codes).toContain('RATE_LIMITED');
    const { events } = (await bo.api('GET', `/api/sessions/${sessionId}/events`)).body;
    expect(events.some(({ body }: { body: { text?: string } }) => body.text === 'Remember this')).toBe(true);
  }, 60_000);

  it('rolls the largest handfuls of dice', async () => {
    const eve = await guest('Eve the Roller');
    await eve.sitDown(sessionId);
    const measured = await playDuring(async () => {
      for (let n = 0; n < 90; n++) {
        void eve.act({ action: 'roll', formula: '1000d1000000' });
        await sleep(33);
      }
    });
    expect(measured).toBeLessThan(100);
  }, 60_000);

  it('never reads what it is sent', async () => {
    const eve = await guest('Eve the Deaf');
    const { body } = await eve.bootstrap(sessionId);
    const room = body.seat.room ?? body.seat;
    const socket = connect(home.server.port, '127.0.0.1');
    socket.write(
      `GET /${room.processId}/${room.roomId}?sessionId=${body.seat.sessionId} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
    );
    socket.pause();
    socket.on('error', () => undefined);
    await until(() => bo.state.members.get(eve.userId)?.online === true);
    const measured = await playDuring(async () => {
      const giveUpAt = Date.now() + 25_000;
      while (bo.state.members.get(eve.userId)?.online && Date.now() < giveUpAt) await sleep(100);
    });
    expect(measured).toBeLessThan(100);
    expect(bo.state.members.get(eve.userId)?.online).toBe(false);
    socket.destroy();
  }, 60_000);

  it('rolls initiative for two hundred, again and again', async () => {
    const eve = await Player.signIn(home.server.url, 'Eve the General');
    const { id } = await eve.createSession();
    await eve.sitDown(id);
    for (let n = 0; n < 4; n++)
      await eve.act({
        action: 'sheet.add',
        count: 50,
        place: null,
        template: {
          ruleset: 'chip',
          name: `Rank ${n}`,
          image: '',
          size: 1,
          bonuses: {},
          proficiencies: [],
          gmNotes: '',
          entries: [],
          fields: { strength: 10, dexterity: 10, constitution: 10, perception: 10, arcane: 10, will: 10 },
        },
      });
    await eve.act({ action: 'encounter.start' });
    const measured = await playDuring(async () => {
      for (let n = 0; n < 100; n++) {
        void eve.act({ action: 'encounter.roll' });
        await sleep(50);
      }
    });
    expect(measured).toBeLessThan(100);
  }, 60_000);
});

it('One user opens no more tables than there is room for', async () => {
  const eve = await Player.signIn(home.server.url, 'Eve the Owner');
  const codes = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      eve
        .api('POST', '/api/sessions', { name: `Table ${n} ${randomUUID()}` })
        .then(({ body }) => body.error?.code ?? 'made'),
    ),
  );
  expect(codes.filter((code) => code === 'made').length).toBeLessThanOrEqual(20);
  expect(codes).toContain('RATE_LIMITED');
}, 30_000);
