import { afterAll, beforeAll, expect, it } from 'vitest';
import { importMap } from './support/importMap.ts';
import { seatParty, until, type Player } from './support/Player.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { startServer } from './support/startServer.ts';
import { makeUvtt } from './support/testMap.ts';

let postgres: TestPostgres;
beforeAll(async () => void (postgres = await startTestPostgres()));
afterAll(() => postgres?.stop());

it('a GM goes on looking alone after kill -9, with the picture that players are not given', async () => {
  const options = { databaseUrl: await postgres.createDatabase() };
  let server = await startServer(options);
  try {
    const {
      gm,
      players: [bo],
      sessionId,
    } = await seatParty(server.url, ['Bo']);
    const { sceneId: shown } = await importMap(gm, sessionId, await makeUvtt({}), 'Cellar.dd2vtt');
    const { sceneId: unseen } = await importMap(gm, sessionId, await makeUvtt({}), 'Vault.dd2vtt');
    await until(() => bo!.state.scene.id === shown);
    expect(await gm.act({ action: 'scene.look', sceneId: unseen })).toMatchObject({ ok: true });
    await server.stop('SIGKILL');
    server = await startServer({ ...options, port: server.port, dataDir: server.dataDir });
    for (const player of [gm, bo!]) await player.sitDown(sessionId);
    expect([gm.state.scene.id, gm.state.session.looksAlone, bo!.state.scene.id]).toEqual([unseen, true, shown]);
    const tileFor = async (player: Player, sceneId: string): Promise<number> => {
      const url = `${server.url}/api/sessions/${sessionId}/scenes/${sceneId}/tiles/0/0/0`;
      return (await fetch(url, { headers: { authorization: `Bearer ${player.token}` } })).status;
    };
    expect(await Promise.all([tileFor(gm, unseen), tileFor(gm, shown)])).toEqual([200, 200]);
    expect(await tileFor(bo!, unseen)).toBe(404);
  } finally {
    await server.stop();
  }
}, 60_000);
