import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { findPostgres } from '../../scripts/postgres.mjs';
import { importMap } from './support/importMap.ts';
import { seatParty, until } from './support/Player.ts';
import { startTestPostgres } from './support/postgres.ts';
import { startServer } from './support/startServer.ts';
import { makeUvtt } from './support/testMap.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The commands of the runbook, as it prints them. */
function commands(): readonly string[] {
  const chapter = /## Backup and restore\n([\s\S]*)$/.exec(
    readFileSync(path.join(root, 'docs/operations.md'), 'utf8'),
  )![1]!;
  return [...chapter.matchAll(/```\n([\s\S]*?)```/g)].map(([, block]) => block!);
}

/** Parts of a sheet travel as JSON, whose keys the database may reorder; who is online is of the moment. */
function plain(key: string, value: unknown): unknown {
  if (key === 'online') return undefined;
  return typeof value === 'string' && /^[[{]/.test(value) ? (JSON.parse(value) as unknown) : value;
}

it('[DUR11] what the runbook saves, it restores: members, tokens, sheets, log and map', async () => {
  const postgres = await startTestPostgres();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tallow-backup-'));
  const [backUp, restore] = commands();
  const run = (script: string, databaseUrl: string, dataDir: string): void => {
    execFileSync('bash', ['-ec', script], {
      cwd: folder,
      env: {
        ...process.env,
        PATH: `${findPostgres()}:${process.env['PATH']}`,
        DATABASE_URL: databaseUrl,
        DATA_DIR: dataDir,
      },
    });
  };
  const databaseUrl = await postgres.createDatabase();
  const before = await startServer({ databaseUrl });
  const {
    gm,
    players: [bo],
    sessionId,
  } = await seatParty(before.url, ['Bo']);
  const { sceneId } = await importMap(gm, sessionId, await makeUvtt({}), 'Cellar.dd2vtt');
  await gm.act({ action: 'token.create', name: 'Bo the Brave', ownerId: bo!.userId, x: 400, y: 400 });
  await gm.api('POST', `/api/sessions/${sessionId}/monsters`, { monsterId: 'chip:goblin', count: 2 });
  await gm.say('Remember this.');
  await until(() => gm.state.sheets.size === 2 && bo!.chatHeard().includes('Remember this.'));
  const picture = (player: typeof gm): unknown =>
    JSON.parse(JSON.stringify((player.room.state as { toJSON(): object }).toJSON()), plain);
  const told = (await gm.api('GET', `/api/sessions/${sessionId}/events`)).body;
  const shown = picture(gm);
  run(backUp!, databaseUrl, before.dataDir);
  await before.stop();

  const restoredUrl = await postgres.createDatabase();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'tallow-restored-'));
  run(restore!, restoredUrl, dataDir);
  const after = await startServer({ databaseUrl: restoredUrl, dataDir });
  const ada = Object.assign(gm, { url: after.url });
  await ada.sitDown(sessionId);
  expect(picture(ada)).toEqual(shown);
  expect((await ada.api('GET', `/api/sessions/${sessionId}/events`)).body).toEqual(told);
  const tile = await fetch(`${after.url}/api/sessions/${sessionId}/scenes/${sceneId}/tiles/0/0/0`, {
    headers: { authorization: `Bearer ${ada.token}` },
  });
  expect(tile.status).toBe(200);
  await after.stop();
  await postgres.stop();
}, 60_000);
