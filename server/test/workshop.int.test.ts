import { beforeEach, describe, expect, it } from 'vitest';
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
});
