import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildInSecret } from './support/buildSecrets.ts';
import { importMap } from './support/importMap.ts';
import { Player, until } from './support/Player.ts';
import { keepRuleSecrets } from './support/ruleSecrets.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { startServer, type RunningServer } from './support/startServer.ts';
import { makeUvtt } from './support/testMap.ts';
import { Wire } from './support/Wire.ts';

let postgres: TestPostgres;
beforeAll(async () => void (postgres = await startTestPostgres()));
afterAll(() => postgres?.stop());

/** A thing that must not reach the player, and how it could look in the bytes. */
interface Secret {
  readonly what: string;
  readonly looks: readonly Buffer[];
}

const text = (words: string): Buffer => Buffer.from(words);
/** A coordinate as schema, MessagePack and JSON write it. */
function numberLooks(n: number): Buffer[] {
  const schema = Buffer.alloc(4);
  schema.writeInt32LE(n);
  const pack = Buffer.alloc(3);
  pack[0] = 0xcd;
  pack.writeUInt16BE(n, 1);
  return [schema, pack, text(`:${n},`), text(`:${n}}`), text(`[${n},`), text(`,${n}]`)];
}
const secretText = (what: string, words: string): Secret => ({ what, looks: [text(words)] });
const secretPlace = (what: string, n: number): Secret => ({ what, looks: numberLooks(n) });

/** The right half of the map is a closed room: the player never gets there, nor sees in. */
const MAP = {
  width: 40,
  height: 20,
  ambient: 'ff000000',
  walls: [
    [20, 0, 20, 9],
    [20, 10, 20, 20],
    [33.37, 3.11, 35.53, 3.11],
    [5, 12, 5, 14],
    [5, 15, 5, 18],
  ] as const,
  doors: [
    { from: [20, 9], to: [20, 10] },
    { from: [20, 14], to: [21, 14] },
    { from: [5, 14], to: [5, 15] },
    { from: [30, 17], to: [31, 17] },
  ] as const,
  lights: [
    { at: [5, 5], range: 9 },
    { at: [31.73, 13.19], range: 4 },
  ] as const,
};

/** A busy server shows what happened within so long: each secret stays long enough to be sent, were it none. */
const MAX_PATCH_INTERVAL_MS = 60;

/** What a GM and the owner ask each other about a character that nobody else sees, and what its library says. */
async function askAboutCharacter(gm: Player, owner: Player, sessionId: string): Promise<readonly Secret[]> {
  const made = { ruleset: 'chip', name: 'Veiled Vesper', fields: { strength: 12 } };
  const { character } = (await owner.api('POST', '/api/characters', made)).body;
  const brought = { characterId: character.id, place: null };
  const { body } = await owner.api('POST', `/api/sessions/${sessionId}/characters`, brought);
  const [sheetId] = body.sheetIds as [string];
  const at = `/api/sessions/${sessionId}/sheets/${sheetId}`;
  const asks = async (): Promise<number> => JSON.parse(gm.state.sheets.get(sheetId)?.asked || 'null')?.version ?? 0;
  expect((await gm.api('POST', `${at}/write-back`, {})).body).toEqual({ done: false });
  await until(async () => (await asks()) === 1);
  await sleep(MAX_PATCH_INTERVAL_MS);
  expect((await owner.api('POST', `${at}/answer`, { yes: false })).body).toEqual({ done: true });
  const { template } = character;
  await owner.api('PUT', `/api/characters/${character.id}`, { template: { ...template, name: 'Vesper Unveiled' } });
  expect((await owner.api('POST', `${at}/refresh`, { version: 2 })).body).toEqual({ done: false });
  await until(async () => (await asks()) === 2);
  expect((await gm.api('POST', `${at}/answer`, { yes: true })).body).toEqual({ done: true });
  await until(() => gm.state.sheets.get(sheetId)?.name === 'Vesper Unveiled');
  await sleep(MAX_PATCH_INTERVAL_MS);
  return [
    secretText('a character of somebody else', character.id),
    secretText('its sheet', sheetId),
    secretText('its name', 'Veiled Vesper'),
    secretText('its name in the library', 'Vesper Unveiled'),
    secretText('what is asked about it', 'write-back'),
  ];
}

/** What the GM draws, lays, sticks and writes, of which the player knows a part. */
async function layMarks(gm: Player, cy: Player): Promise<readonly Secret[]> {
  const image = crypto.randomUUID();
  const seen = { x: 500, y: 500 };
  const unseen = { x: 3_347, y: 1_733 };
  const audience = 'all';
  await gm.act({ action: 'drawing.add', shape: 'text', points: [[510, 510]], text: 'drawn for all' });
  await gm.act({ action: 'drawing.add', shape: 'text', points: [[520, 520]], text: 'drawn for the GM', layer: 'gm' });
  await gm.act({ action: 'drawing.add', shape: 'text', points: [[3_301, 1_707]], text: 'drawn out of sight' });
  await gm.act({ action: 'template.add', shape: 'circle', ...unseen, lengthFeet: 10, name: 'laid out of sight' });
  await gm.act({ action: 'prop.add', image, x: 3_353, y: 1_747, width: 100, height: 100 });
  await gm.act({ action: 'handout.add', title: 'handed to nobody', pages: [], audience: 'gm' });
  const pages = [{ text: `handed to all\n:::gm\nthe block of the GM\n:::` }];
  await gm.act({ action: 'handout.add', title: 'A letter', folder: 'the folder of the GM', pages, audience });
  await gm.act({
    action: 'pin.add',
    ...seen,
    title: 'stuck for all',
    text: '',
    gmText: 'the words on a pin',
    audience,
  });
  await gm.act({ action: 'pin.add', ...seen, title: 'stuck for Cy', text: '', audience: [cy.userId] });
  await gm.act({ action: 'pin.add', ...unseen, title: 'stuck out of sight', text: '', audience });
  await sleep(MAX_PATCH_INTERVAL_MS);
  const words = [
    'drawn for the GM',
    'drawn out of sight',
    'laid out of sight',
    'handed to nobody',
    'the block of the GM',
    'the folder of the GM',
    'the words on a pin',
    'stuck for Cy',
    'stuck out of sight',
  ];
  return [...words.map((each) => secretText(each, each)), secretText('a prop out of sight', image)];
}

/** A scene that the GM makes, keeps in a folder, furnishes and looks at alone. */
async function prepareAlone(gm: Player): Promise<readonly Secret[]> {
  const shown = gm.state.scene.id;
  await gm.act({ action: 'scene.create', name: 'Vault of whispers', width: 12, height: 9, background: '#13579b' });
  const vaultId = (): string => [...gm.state.scenes].find(([, name]) => name === 'Vault of whispers')?.[0] ?? '';
  await until(() => vaultId() !== '');
  const sceneId = vaultId();
  await gm.act({ action: 'scene.update', sceneId, folder: 'Act of treachery', order: 7 });
  await gm.act({ action: 'scene.update', sceneId: shown, folder: 'Act of treachery', order: 8 });
  await gm.act({ action: 'scene.look', sceneId });
  await until(() => gm.state.scene.id === sceneId && gm.state.session.looksAlone);
  await gm.act({ action: 'token.create', name: 'Warden of whispers', x: 500, y: 500 });
  await until(() => gm.tokenNamed('Warden of whispers') !== undefined);
  await sleep(MAX_PATCH_INTERVAL_MS);
  await gm.act({ action: 'scene.look', sceneId: null });
  await until(() => gm.state.scene.id === shown);
  return [
    secretText('the name of a scene that the GM looks at alone', 'Vault of whispers'),
    secretText('that scene', sceneId),
    secretText('its ground', '#13579b'),
    secretText('who stands there', 'Warden of whispers'),
    secretText('the folder of a scene', 'Act of treachery'),
  ];
}

async function playWithSecrets(
  server: RunningServer,
): Promise<{ readonly received: Buffer; readonly secrets: readonly Secret[]; readonly picture: Buffer }> {
  const wire = await Wire.to(server.port);
  const gm = await Player.signIn(server.url, 'Ada');
  const { id: sessionId, joinCode } = await gm.createSession('The cellar');
  const cy = await Player.signIn(server.url, 'Cy');
  await cy.api('POST', '/api/sessions/join', { joinCode });
  const bo = await Player.signIn(wire.url, 'Bo');
  await bo.api('POST', '/api/sessions/join', { joinCode });
  const { sceneId } = await importMap(gm, sessionId, await makeUvtt(MAP), 'Cellar.dd2vtt');
  await importMap(gm, sessionId, await makeUvtt({}), 'Throne of the lich.dd2vtt');
  const secrets: Secret[] = [secretText('the name of a scene to come', 'Throne of the lich')];
  await gm.sitDown(sessionId);
  await cy.sitDown(sessionId);

  const doors = [...gm.state.doors].toSorted(([, a], [, b]) => a.x1 - b.x1);
  for (const [id] of doors.filter(([, door]) => door.x1 !== 2000)) {
    await gm.act({ action: 'door.secret', doorId: id, secret: true });
    secrets.push(secretText('a secret door', id));
  }
  secrets.push(secretText('a door never seen', doors.find(([, door]) => door.x1 === 3000)![0]));
  secrets.push(secretText('a door behind a wall', doors.find(([, door]) => door.y1 === 1400 && door.y2 === 1400)![0]));
  await gm.act({
    action: 'token.create',
    name: 'Bo the Brave',
    ownerId: bo.userId,
    x: 400,
    y: 400,
    gmNotes: 'note: Bo is a changeling',
    sight: { range: 0, darkvision: 0 },
  });
  await bo.sitDown(sessionId);
  const stream = await fetch(`${wire.url}/api/sessions/${sessionId}/stream`, {
    headers: { authorization: `Bearer ${bo.token}` },
  });
  void stream.text().catch(() => undefined);
  await gm.api('PATCH', `/api/sessions/${sessionId}`, { knock: true });
  const flo = await Player.signIn(server.url, 'Florimel Qux');
  await flo.api('POST', '/api/sessions/join', { joinCode });
  secrets.push(secretText('who waits at the door', 'Florimel Qux'));

  secrets.push(...(await askAboutCharacter(gm, cy, sessionId)));
  secrets.push(...(await prepareAlone(gm)));
  await gm.act({ action: 'token.create', name: 'Husk of Bo', ownerId: bo.userId, x: 400, y: 700, nameFor: 'gm' });
  secrets.push(secretText('a name that its owner may not read', 'Husk of Bo'));

  const place = (n: number) => ({ x: 2_311 + n * 67, y: 1_117 + n * 41 });
  for (let n = 0; n < 10; n++) {
    const { x, y } = n < 5 ? { x: 457 + n * 37, y: 619 + n * 29 } : place(n);
    const name = `Lurker ${n} Xyzzy`;
    await gm.act({
      action: 'token.create',
      name,
      x,
      y,
      hidden: n < 5,
      light: n === 7 ? { bright: 100, dim: 200, color: '#ff0000' } : null,
    });
    await until(() => gm.tokenNamed(name) !== undefined);
    const id = gm.tokenNamed(name)!;
    secrets.push(
      secretText(`token ${n}`, id),
      secretText(`the name of token ${n}`, name),
      secretPlace(`x of token ${n}`, x),
      secretPlace(`y of token ${n}`, y),
    );
    await sleep(MAX_PATCH_INTERVAL_MS);
    await gm.move(id, x + 3, y + 5);
    gm.room.send('signal.drag', { tokenId: id, x: x + 11, y: y + 13 });
    secrets.push(secretPlace(`x of token ${n} moved`, x + 3), secretPlace(`x of token ${n} dragged`, x + 11));
    await sleep(MAX_PATCH_INTERVAL_MS);
  }
  await gm.act({
    action: 'token.create',
    name: 'Lamp bearer',
    x: 1_800,
    y: 1_300,
    light: { bright: 200, dim: 300, color: '#ffcc88' },
  });
  await gm.act({ action: 'token.create', name: 'Poking Pete', x: 1_967, y: 1_319 });
  secrets.push(secretText('a token that pokes through a wall', 'Poking Pete'), secretPlace('its place', 1_967));
  await gm.act({
    action: 'token.create',
    name: 'The Nameless',
    x: 500,
    y: 400,
    showName: false,
    bar: { value: 31_337, max: 31_415 },
    gmNotes: 'note: it is the duke',
  });
  secrets.push(
    secretText('a name not shown', 'The Nameless'),
    secretText('GM notes', 'note: it is the duke'),
    secretText('GM notes on the own token', 'changeling'),
    secretPlace('a bar not shown', 31_337),
  );
  for (let n = 0; n < 3; n++) {
    await gm.say(`gm-only line ${n}`, 'gm');
    await gm.say(`whisper ${n} to Cy`, [cy.userId]);
    secrets.push(secretText('a line for the GM', `gm-only line ${n}`), secretText('a whisper', `whisper ${n} to Cy`));
    await sleep(400);
  }
  gm.room.send('signal.ping', { x: 3_307, y: 1_709 });
  gm.room.send('signal.ruler', {
    points: [
      [3_311, 1_711],
      [3_409, 1_811],
    ],
  });
  secrets.push(secretPlace('a ping out of sight', 3_307), secretPlace('a ruler out of sight', 3_409));
  secrets.push(
    secretPlace('a wall out of sight', 3_337),
    secretPlace('a light out of sight', 3_173),
    secretText('the words of walls', 'terrain'),
  );
  secrets.push(...(await layMarks(gm, cy)));
  await gm.act({ action: 'token.delete', tokenId: gm.tokenNamed('Lurker 3 Xyzzy') });
  await gm.act({ action: 'door.set', doorId: doors.at(-1)![0], state: 'open' });

  for (const { words, numbers } of [await keepRuleSecrets({ gm, bo, cy }), await buildInSecret(gm)]) {
    for (const [what, looks] of words) secrets.push(secretText(what, looks));
    for (const [what, n] of numbers) secrets.push(secretPlace(what, n));
  }

  const token = bo.tokenNamed('Bo the Brave')!;
  for (const [x, y] of [
    [500, 500],
    [600, 700],
    [500, 900],
    [300, 600],
  ] as const)
    expect([x, y, await bo.move(token, x, y)]).toMatchObject([x, y, { ok: true }]);
  await bo.request('intent.move', { intentId: crypto.randomUUID(), tokenId: token, x: 3_000, y: 900 });
  await bo.move(gm.tokenNamed('Lurker 1 Xyzzy')!, 1, 1);
  for (const page of ['', '/state', '/summary', '/events', '/chat', '/events?after=0&limit=3'])
    await bo.api('GET', `/api/sessions/${sessionId}${page}`);
  await bo.sitDown(sessionId, { reconnectToken: bo.boot.reconnectToken, lastSequence: 0 });
  await gm.say('the end');
  await until(() => bo.chatHeard().includes('the end'));
  const tile = await fetch(`${wire.url}/api/sessions/${sessionId}/scenes/${sceneId}/tiles/1/0/0`, {
    headers: { authorization: `Bearer ${bo.token}` },
  });
  const picture = Buffer.from(await tile.arrayBuffer());
  const received = wire.received();
  wire.close();
  expect(received.includes('event: log')).toBe(true);
  return { received, secrets, picture };
}

const found = (received: Buffer, secrets: readonly Secret[]): string[] =>
  secrets.filter(({ looks }) => looks.some((look) => received.includes(look))).map(({ what }) => what);

describe('Every byte that a player receives', () => {
  it('[SEC1] is free of hidden tokens, fields, doors, walls, lights, scenes, talk and signals', async () => {
    const server = await startServer({ databaseUrl: await postgres.createDatabase() });
    try {
      const { received, secrets, picture } = await playWithSecrets(server);
      expect(secrets.length).toBeGreaterThan(90);
      for (const shown of [
        'Bo the Brave',
        'Lamp bearer',
        'Visible Vex',
        'Bo of the sheet',
        'a letter of Bo of the sheet',
        'Initiative',
        'drawn for all',
        'handed to all',
        'stuck for all',
      ])
        expect([shown, received.includes(shown)]).toEqual([shown, true]);
      expect(found(received, secrets)).toEqual([]);
      const brightness = async (left: number) =>
        Math.max(
          ...(await sharp(picture).extract({ left, top: 100, width: 100, height: 60 }).greyscale().raw().toBuffer()),
        );
      expect(await brightness(60)).toBeGreaterThan(60); // cells 4 to 10: lit and seen
      expect(await brightness(340)).toBeLessThan(12); // cells 21 to 27: behind the wall
    } finally {
      await server.stop();
    }
  }, 60_000);

  it('is not, when the redaction is taken out: this test can fail', async () => {
    const server = await startServer({
      databaseUrl: await postgres.createDatabase(),
      preload: [path.join(import.meta.dirname, 'support/withoutRedaction.mjs')],
    });
    try {
      const { received, secrets } = await playWithSecrets(server);
      const leaks = found(received, secrets);
      for (const kind of [
        'token 1',
        'the name of token 1',
        'x of token 1',
        'GM notes',
        'a secret door',
        'a whisper',
        'a line for the GM',
        'a wall out of sight',
        'a light out of sight',
        'a wall just built',
        'the id of a door just built',
        'where a lamp was moved',
        'its name',
        'what it tells the GM',
        'the name of a scene to come',
        'a bar not shown',
        'x of token 1 dragged',
        'a ping out of sight',
        'a door behind a wall',
        'a token that pokes through a wall',
        'the name of the invisible one',
        'what a hidden effect adds',
        'dexterity with a hidden effect',
        'an entry of Visible Vex',
        'GM notes on Bo of the sheet',
        'a secret entry',
        'a hidden effect',
        'strength of another player',
        "a roll of the GM's",
        'a private roll',
        'the result of a blind roll',
        'the initiative of the hidden one',
        'what somebody has readied',
        'who waits at the door',
        'hit points of the hidden one',
        'drawn for the GM',
        'drawn out of sight',
        'laid out of sight',
        'a prop out of sight',
        'handed to nobody',
        'the block of the GM',
        'the words on a pin',
        'stuck out of sight',
        'the name of a scene that the GM looks at alone',
        'its ground',
        'the folder of a scene',
        'a name that its owner may not read',
      ]) {
        expect(leaks).toContain(kind);
      }
    } finally {
      await server.stop();
    }
  }, 60_000);

  it('is not, either, when the invisible are seen: it would notice how they walk', async () => {
    const preload = [path.join(import.meta.dirname, 'support/withInvisibleSeen.mjs')];
    const server = await startServer({ databaseUrl: await postgres.createDatabase(), preload });
    try {
      const { received, secrets } = await playWithSecrets(server);
      const leaks = found(received, secrets);
      expect(leaks).toEqual(
        expect.arrayContaining([
          'the name of the invisible one',
          'where the invisible one walked',
          'a place on its way',
        ]),
      );
      expect(leaks).not.toContain('token 1');
    } finally {
      await server.stop();
    }
  }, 60_000);
});
