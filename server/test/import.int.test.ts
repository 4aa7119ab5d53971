import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importMap, upload } from './support/importMap.ts';
import { seatParty, until, type Player } from './support/Player.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { startServer, type RunningServer } from './support/startServer.ts';
import { makeUvtt } from './support/testMap.ts';

let postgres: TestPostgres;
let server: RunningServer;
let gm: Player;
let bo: Player;
let sessionId: string;
beforeAll(async () => {
  postgres = await startTestPostgres();
  server = await startServer({ databaseUrl: await postgres.createDatabase() });
  const party = await seatParty(server.url, ['Bo']);
  ({ gm, sessionId } = party);
  bo = party.players[0]!;
});
afterAll(async () => {
  await server?.stop();
  await postgres?.stop();
});

const json = (change: (map: Record<string, unknown>) => void) => async (): Promise<Buffer> => {
  const map = JSON.parse((await makeUvtt({ width: 4, height: 4 })).toString()) as Record<string, unknown>;
  change(map);
  return Buffer.from(JSON.stringify(map));
};
const picture = (format: 'png' | 'webp' | 'jpeg' | 'gif') =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: '#446644' } })
    [format]()
    .toBuffer();

describe('Importing a map', () => {
  it('puts its scene on a fresh table, walls for the GM only, doors and light for those who see them', async () => {
    const job = await importMap(
      gm,
      sessionId,
      await makeUvtt({
        width: 12,
        height: 8,
        ambient: 'ff000000',
        walls: [
          [6, 0, 6, 3],
          [6, 4, 6, 8],
        ],
        doors: [{ from: [6, 3], to: [6, 4], closed: false }],
        lights: [{ at: [2, 2], range: 4, color: 'ff336699' }],
      }),
      'The Deep_Cellar.dd2vtt',
    );
    expect(job).toMatchObject({ status: 'done', progress: 1 });
    await until(() => gm.state.scene.id === job.sceneId && bo.state.scene.id === job.sceneId);
    expect(gm.state.scene).toMatchObject({
      name: 'The Deep Cellar',
      width: 1_200,
      height: 800,
      globalLight: 'dark',
      imageWidth: 384,
    });
    expect(gm.state.walls.size).toBe(2);
    expect([...gm.state.lights.values()]).toMatchObject([{ x: 200, y: 200, bright: 200, dim: 400, color: '#336699' }]);
    expect([...gm.state.doors.values()][0]).toMatchObject({ x1: 600, y1: 300, x2: 600, y2: 400, state: 'open' });
    expect([bo.state.walls.size, bo.state.lights.size, bo.state.doors.size]).toEqual([0, 0, 0]);
  });

  it.each(['png', 'webp', 'jpeg'] as const)('takes a plain %s as a map without walls', async (format) => {
    const job = await importMap(gm, sessionId, await picture(format), `Field.${format}`);
    expect(job).toMatchObject({ status: 'done' });
    expect(gm.state.scenes.get(job.sceneId)).toBe('Field');
  });

  const broken: readonly [string, string, () => Promise<Buffer>][] = [
    ['text', 'unsupported-file', async () => Buffer.from('Once upon a time')],
    ['an SVG', 'unsupported-file', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a GIF', 'unsupported-file', () => picture('gif')],
    ['nothing', 'empty-file', async () => Buffer.alloc(0)],
    ['JSON that breaks off', 'not-json', async () => (await makeUvtt({})).subarray(0, 200)],
    ['JSON of another kind', '', async () => Buffer.from('[1, 2, 3]')],
    ['a map without a size', '', json((map) => delete map['resolution'])],
    [
      'a map of endless size',
      '',
      json(
        (map) => (map['resolution'] = { map_origin: { x: 0, y: 0 }, map_size: { x: 1e9, y: 4 }, pixels_per_grid: 32 }),
      ),
    ],
    ['a map without a picture', '', json((map) => delete map['image'])],
    [
      'a picture that is none',
      '',
      json((map) => (map['image'] = Buffer.from('not a picture at all').toString('base64'))),
    ],
    ['a picture that is cut off', '', async () => (await picture('png')).subarray(0, 120)],
  ];
  it.each(broken)('refuses %s, and says what is wrong', async (_what, code, make) => {
    const scenes = gm.state.scenes.size;
    const job = await importMap(gm, sessionId, await make(), 'Broken.dd2vtt');
    expect(job.status).toBe('failed');
    expect(job.error.code).toMatch(code === '' ? /^[a-z-]+$/ : new RegExp(`^${code}$`));
    expect(job.error.code).not.toBe('internal');
    expect(job.error.message).toMatch(/^["A-Z].*\.$/);
    expect(gm.state.scenes.size).toBe(scenes);
  });

  const bent: readonly [string, string, () => Promise<Buffer>][] = [
    ['walls that are words', 'walls', json((map) => (map['line_of_sight'] = 'here and there'))],
    ['a wall that goes nowhere', 'walls', json((map) => (map['line_of_sight'] = [[{ x: null, y: 1 }]]))],
    ['a door without ends', 'doors', json((map) => (map['portals'] = [{ position: { x: 1, y: 1 } }]))],
    ['a light without a place', 'lights', json((map) => (map['lights'] = [{ range: 4 }]))],
  ];
  it.each(bent)('takes a map with %s, and tells what it left out', async (_what, part, make) => {
    const job = await importMap(gm, sessionId, await make(), 'Bent.dd2vtt');
    expect(job).toMatchObject({
      status: 'done',
      report: {
        grid: { columns: 4, rows: 4, source: 'file' },
        leftOut: [{ part, count: 1, why: expect.stringMatching(/^["A].*\.$/) as string }],
        mended: [],
      },
    });
  });

  it('asks what the file cannot say', async () => {
    const map = json((parts) => {
      parts['portals'] = [
        {
          bounds: [
            { x: 1, y: 1 },
            { x: 1.77, y: 1 },
          ],
          closed: false,
          freestanding: false,
        },
      ];
      parts['objects_line_of_sight'] = [
        [
          { x: 2, y: 2 },
          { x: 3, y: 2 },
          { x: 3, y: 3 },
          { x: 2, y: 2 },
        ],
      ];
      parts['lights'] = [{ position: { x: 1, y: 1 }, range: 2 }];
    });
    const takenWith = async (fields: Record<string, string>) =>
      (await importMap(gm, sessionId, await map(), 'Choices.dd2vtt', fields)).report.taken as unknown;
    expect(await takenWith({})).toEqual({ walls: 0, objects: 1, doors: 0, windows: 1, lights: 1 });
    expect(await takenWith({ openPortals: 'doors', objects: 'nothing', lights: 'off' })).toEqual({
      walls: 0,
      objects: 0,
      doors: 1,
      windows: 0,
      lights: 0,
    });
    expect(await upload(gm, sessionId, await map(), 'Choices.dd2vtt', { objects: 'trees' })).toMatchObject({
      status: 400,
      body: { error: { code: 'INVALID_MESSAGE', details: { path: 'objects' } } },
    });
    expect(await upload(gm, sessionId, await map(), 'Choices.dd2vtt', { colour: 'red' })).toMatchObject({
      status: 400,
      body: { error: { code: 'INVALID_MESSAGE' } },
    });
  });

  it('gives a plain picture the cells that were chosen, else those of its name', async () => {
    const gridOf = async (name: string, fields: Record<string, string>) =>
      (await importMap(gm, sessionId, await picture('png'), name, fields)).report.grid as unknown;
    expect(await gridOf('Field [8x6].png', {})).toEqual({ columns: 8, rows: 6, source: 'name' });
    expect(await gridOf('Field [8x6].png', { columns: '16', rows: '12.5', offsetX: '50' })).toEqual({
      columns: 16,
      rows: 12.5,
      source: 'chosen',
    });
    expect(await gridOf('Field.png', { cellPixels: '40' })).toEqual({ columns: 10, rows: 7.5, source: 'chosen' });
    expect(await gridOf('Field.png', {})).toEqual({ columns: 4, rows: 3, source: 'guessed' });
    for (const fields of [
      { columns: '0' },
      { columns: '301' },
      { columns: '-4' },
      { cellPixels: '0.5' },
      { rows: 'NaN' },
      { offsetX: '100' },
      { columns: '1e3' },
    ]) {
      expect(await upload(gm, sessionId, await picture('png'), 'Field.png', fields as never)).toMatchObject({
        status: 400,
        body: { error: { code: 'INVALID_MESSAGE' } },
      });
    }
  });

  it.each([
    ['Höhle der Drachen.png', 'Höhle der Drachen'],
    ['洞窟.png', '洞窟'],
    ['"a".png', '"a"'],
    ['In\u202enI\u200b.png', 'InnI'],
  ])('calls the scene of %j %j', async (file, name) => {
    const job = await importMap(gm, sessionId, await picture('png'), file);
    expect(gm.state.scenes.get(job.sceneId)).toBe(name);
  });

  it("is the GM's; nobody else learns of the job", async () => {
    expect(await upload(bo, sessionId, await picture('png'))).toMatchObject({
      status: 403,
      body: { error: { code: 'NOT_GM' } },
    });
    const { body } = await upload(gm, sessionId, await picture('png'));
    expect(await bo.api('GET', `/api/jobs/${body.jobId}`)).toMatchObject({
      status: 404,
      body: { error: { code: 'UNKNOWN_JOB' } },
    });
  });

  it('wants one file in a form, and not too large a one', async () => {
    expect(await gm.api('POST', `/api/sessions/${sessionId}/scenes/import`, { file: 'x' })).toMatchObject({
      status: 400,
      body: { error: { code: 'INVALID_MESSAGE' } },
    });
    expect(await upload(gm, sessionId, Buffer.alloc(65 * 1024 * 1024))).toMatchObject({
      status: 413,
      body: { error: { code: 'TOO_LARGE' } },
    });
  });

  it('can be cancelled', async () => {
    const noise = await sharp({
      create: {
        width: 4_000,
        height: 4_000,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer();
    const { body } = await upload(gm, sessionId, noise, 'Big.png');
    expect((await gm.api('DELETE', `/api/jobs/${body.jobId}`)).status).toBe(204);
    await until(async () => (await gm.api('GET', `/api/jobs/${body.jobId}`)).body.job.status === 'cancelled', 15_000);
  }, 30_000);
});

describe('Portraits', () => {
  const send = async (player: Player, file: Buffer, shape?: string) => {
    const form = new FormData();
    if (shape !== undefined) form.append('shape', shape);
    form.append('file', new Blob([new Uint8Array(file)]), 'face.png');
    const response = await fetch(`${player.url}/api/sessions/${sessionId}/portraits`, {
      method: 'POST',
      headers: { authorization: `Bearer ${player.token}` },
      body: form,
    });
    return {
      status: response.status,
      body: (await response.json()) as { portraitId?: string; error?: { code: string } },
    };
  };
  it('are stored square, for members to see', async () => {
    const { status, body } = await send(gm, await picture('jpeg'));
    expect(status).toBe(201);
    const response = await fetch(`${bo.url}/api/sessions/${sessionId}/portraits/${body.portraitId}`, {
      headers: { authorization: `Bearer ${bo.token}` },
    });
    expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({
      format: 'webp',
      width: 256,
      height: 256,
    });
    expect(await gm.act({ action: 'token.create', name: 'Face', x: 0, y: 0, image: body.portraitId })).toMatchObject({
      ok: true,
    });
  });
  it('are kept whole for props, with what shows through', async () => {
    const pane = { create: { width: 3_000, height: 1_500, channels: 4, background: '#00000000' } } as const;
    const { body } = await send(gm, await sharp(pane).png().toBuffer(), 'whole');
    const response = await fetch(`${bo.url}/api/sessions/${sessionId}/portraits/${body.portraitId}`, {
      headers: { authorization: `Bearer ${bo.token}` },
    });
    expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({
      width: 2_048,
      height: 1_024,
      hasAlpha: true,
    });
    expect((await send(gm, await picture('png'), 'round')).body.error?.code).toBe('INVALID_MESSAGE');
  });
  it("are pictures, and the GM's to send", async () => {
    expect(await send(gm, Buffer.from('<svg/>'))).toMatchObject({
      status: 415,
      body: { error: { code: 'UNSUPPORTED_FILE' } },
    });
    expect((await send(bo, await picture('png'))).status).toBe(403);
  });
});
