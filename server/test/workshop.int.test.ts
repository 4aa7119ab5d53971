import { beforeEach, describe, expect, it } from 'vitest';
import { importMap } from './support/importMap.ts';
import { makeUvtt } from './support/testMap.ts';
import { seatParty, until, type Player } from './support/Player.ts';
import { startServer } from './support/startServer.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const home = servedOnPostgres();
let gm: Player;
let bo: Player;
let sessionId: string;
beforeEach(async () => {
  const party = await seatParty(home.server.url, ['Bo']);
  ({ gm, sessionId } = party);
  bo = party.players[0]!;
  await gm.act({ action: 'token.create', name: 'Brand', ownerId: bo.userId, x: 400, y: 400 });
  await gm.act({ action: 'token.create', name: 'Goblin', x: 1_500, y: 400, hidden: true });
  await until(() => bo.tokenNamed('Brand') !== undefined && gm.tokenNamed('Goblin') !== undefined);
});
const ok = expect.objectContaining({ ok: true });
const firstId = (things: ReadonlyMap<string, unknown>): string => [...things.keys()][0]!;
const walls = () => [...gm.state.walls.values()].map(({ points }) => JSON.parse(points) as number[]);

/** What is built on the scene, without ids. */
const built = (who: Player): readonly unknown[] => {
  const plain = (things: ReadonlyMap<string, object>): unknown =>
    [...things.values()].map((thing) => JSON.parse(JSON.stringify(thing)) as unknown);
  return [plain(who.state.walls), plain(who.state.doors), plain(who.state.lights)];
};

describe('Over the wire', () => {
  it('a room is walled, given a door and a light, and players see what they may see of it', async () => {
    const room = [
      [800, 200],
      [1_800, 200],
      [1_800, 1_000],
      [800, 1_000],
      [800, 200],
    ];
    expect(await gm.act({ action: 'wall.add', walls: [{ kind: 'wall', points: room }] })).toEqual(ok);
    await until(() => gm.state.walls.size === 1);
    expect(await gm.act({ action: 'door.add', from: [800, 400], to: [800, 500] })).toEqual(ok);
    expect(await gm.act({ action: 'light.add', x: 1_300, y: 600, bright: 200, dim: 400, color: '#ffcc88' })).toEqual(
      ok,
    );
    await until(() => gm.state.doors.size === 1 && gm.state.lights.size === 1 && bo.state.doors.size === 1);
    expect([bo.state.walls.size, bo.state.lights.size]).toEqual([0, 0]);
    expect(walls().flat()).toEqual(expect.arrayContaining([800, 400, 800, 500]));
    await gm.act({ action: 'door.delete', doorId: firstId(gm.state.doors) });
    await until(() => bo.state.doors.size === 0 && gm.state.walls.size === 1);
    for (const asked of [
      { action: 'wall.add', walls: [{ kind: 'wall', points: room }] },
      { action: 'wall.delete', wallIds: [firstId(gm.state.walls)] },
      { action: 'light.update', lightId: firstId(gm.state.lights), on: false },
      { action: 'trigger.delete', triggerId: crypto.randomUUID() },
    ])
      expect(await bo.act(asked)).toMatchObject({ error: { code: 'NOT_GM' } });
  });

  it('what is malformed, off the map or not there is refused by name', async () => {
    const codeOf = async (asked: object): Promise<unknown> => {
      const reply = await gm.act(asked as never);
      return reply.ok ? 'OK' : reply.error.code;
    };
    const line = (...points: readonly (readonly number[])[]) => ({
      action: 'wall.add',
      walls: [{ kind: 'wall', points }],
    });
    expect(await codeOf(line([0, 0]))).toBe('INVALID_MESSAGE');
    expect(await codeOf(line([0, 0], [1e9, 0]))).toBe('INVALID_MESSAGE');
    expect(await codeOf(line([0, 0], [59_000, 0]))).toBe('OUT_OF_BOUNDS');
    expect(
      await codeOf({
        action: 'wall.move',
        wallId: 'gone',
        points: [
          [0, 0],
          [1, 1],
        ],
      }),
    ).toBe('UNKNOWN_WALL');
    expect(await codeOf({ action: 'light.delete', lightIds: ['gone'] })).toBe('UNKNOWN_LIGHT');
    expect(await codeOf({ action: 'trigger.add', region: { shape: 'star' }, when: 'enter', then: [] })).toBe(
      'INVALID_MESSAGE',
    );
  });

  it('a trap springs in the step of the walk, is tried before without a change, and survives kill -9', async () => {
    const [brand, goblin] = [gm.tokenNamed('Brand')!, gm.tokenNamed('Goblin')!];
    const pit = [
      [700, 0],
      [900, 0],
      [900, 2_000],
      [700, 2_000],
    ];
    const trap = {
      action: 'trigger.add',
      name: 'Pit',
      region: { shape: 'polygon', points: pit },
      when: 'enter',
      side: 'party',
      once: true,
      then: [
        { do: 'stop' },
        { do: 'reveal', tokenIds: [goblin] },
        { do: 'message', to: 'actor', text: 'The floor gives way.' },
      ],
    };
    expect(await gm.act(trap as never)).toEqual(ok);
    await until(() => gm.state.triggers.size === 1);
    const tried = await gm.api('POST', `/api/sessions/${sessionId}/triggers/walk`, {
      tokenId: brand,
      waypoints: [[1_200, 400]],
    });
    expect(tried.body).toMatchObject({ refused: null, ends: { x: 700, y: 400 }, sprung: [{ name: 'Pit' }] });
    expect(
      (await bo.api('POST', `/api/sessions/${sessionId}/triggers/walk`, { tokenId: brand, waypoints: [[1, 1]] })).body,
    ).toMatchObject({ error: { code: 'NOT_GM' } });
    expect([gm.state.triggers.get(firstId(gm.state.triggers))!.armed, bo.state.triggers.size]).toEqual([true, 0]);
    expect(await bo.move(brand, 1_200, 400)).toEqual(ok);
    await until(() => bo.tokenNamed('Goblin') !== undefined && bo.state.tokens.get(brand)?.x === 700);
    await until(() => gm.state.triggers.get(firstId(gm.state.triggers))?.armed === false);
    await home.server.stop('SIGKILL');
    const { port, dataDir } = home.server;
    home.server = await startServer({ databaseUrl: home.databaseUrl, port, dataDir });
    await gm.sitDown(sessionId, { reconnectToken: gm.boot.reconnectToken });
    expect(gm.state.tokens.get(brand)).toMatchObject({ x: 700 });
    expect([...gm.state.triggers.values()]).toMatchObject([{ name: 'Pit', armed: false }]);
    expect(gm.state.tokens.get(goblin)?.hidden).toBe(false);
    expect(await gm.act({ action: 'undo' })).toEqual(ok);
    await until(() => gm.state.tokens.get(brand)?.x === 400 && gm.state.tokens.get(goblin)?.hidden === true);
    expect([...gm.state.triggers.values()]).toMatchObject([{ armed: true }]);
  });

  it('a scene is written as Universal VTT, and read again as the same; nobody but the GM gets it', async () => {
    const map = await makeUvtt({ width: 24, height: 16, walls: [[10, 0, 10, 7]], lights: [{ at: [3, 3], range: 4 }] });
    const { sceneId } = await importMap(gm, sessionId, map, 'Cellar.dd2vtt');
    await gm.act({ action: 'scene.activate', sceneId: sceneId as never });
    await until(() => gm.state.scene.id === sceneId && gm.state.walls.size === 1);
    await gm.act({
      action: 'wall.add',
      walls: [
        {
          kind: 'invisible',
          side: 'left',
          points: [
            [100, 900],
            [700, 900],
          ],
        },
      ],
    });
    await gm.act({ action: 'door.add', from: [1_000, 200], to: [1_000, 300], kind: 'gate', secret: true });
    await gm.act({ action: 'scene.update', sceneId: sceneId as never, globalLight: 'dim' });
    await until(() => gm.state.doors.size === 1 && gm.state.scene.globalLight === 'dim');
    const path = `/api/sessions/${sessionId}/scenes/${sceneId}/uvtt`;
    expect((await bo.api('GET', path)).body.error.code).toBe('NOT_GM');
    expect((await gm.api('GET', path.replace(sceneId, crypto.randomUUID()))).body.error.code).toBe('UNKNOWN_SCENE');
    const { body } = await gm.api('GET', path);
    expect(body).toMatchObject({ resolution: { map_size: { x: 24, y: 16 } }, environment: { baked_lighting: false } });
    const again = await importMap(gm, sessionId, Buffer.from(JSON.stringify(body)), 'Again.dd2vtt');
    const first = [built(gm), gm.state.scene.width, gm.state.scene.globalLight];
    await gm.act({ action: 'scene.activate', sceneId: again.sceneId as never });
    await until(() => gm.state.scene.id === again.sceneId && gm.state.walls.size > 1);
    expect([built(gm), gm.state.scene.width, gm.state.scene.globalLight]).toEqual(first);
    expect(gm.state.scene.imageWidth).toBeGreaterThan(0);
  });

  it('blank ground is written, too, in its colour', async () => {
    await gm.act({ action: 'scene.create', name: 'Moor', width: 12, height: 9, background: '#335533' });
    await until(() => [...gm.state.scenes.values()].includes('Moor'));
    const [sceneId] = [...gm.state.scenes].find(([, name]) => name === 'Moor')!;
    const { body } = await gm.api('GET', `/api/sessions/${sessionId}/scenes/${sceneId}/uvtt`);
    expect(body).toMatchObject({ resolution: { pixels_per_grid: 50 }, tallow: { background: '#335533' } });
  });
});
