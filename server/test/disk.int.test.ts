import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importMap } from './support/importMap.ts';
import { Player, until } from './support/Player.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { startServer, type RunningServer } from './support/startServer.ts';

let postgres: TestPostgres;
let databaseUrl: string;
let server: RunningServer;
let gm: Player;
let sessionId: string;
beforeAll(async () => {
  postgres = await startTestPostgres();
  databaseUrl = await postgres.createDatabase();
  server = await startServer({ databaseUrl });
});
afterAll(async () => {
  await server?.stop();
  await postgres?.stop();
});
beforeEach(async () => {
  gm = await Player.signIn(server.url, 'Gail');
  sessionId = (await gm.createSession()).id;
  await gm.sitDown(sessionId);
});

const picture = () =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: '#446644' } })
    .png()
    .toBuffer();
const inData = (...parts: readonly string[]): string => path.join(server.dataDir, ...parts);
const maps = (): readonly string[] => readdirSync(inData('assets')).filter((name) => !name.startsWith('.'));
const isThere = (...parts: readonly string[]): boolean => existsSync(inData(...parts));

async function sendPortrait(): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(await picture())]), 'face.png');
  const response = await fetch(`${server.url}/api/sessions/${sessionId}/portraits`, {
    method: 'POST',
    headers: { authorization: `Bearer ${gm.token}` },
    body: form,
  });
  return ((await response.json()) as { portraitId: string }).portraitId;
}
async function importedAsset(): Promise<{ readonly assetId: string; readonly sceneId: string }> {
  const before = new Set(maps());
  const { sceneId } = await importMap(gm, sessionId, await picture(), 'Field.png');
  return { assetId: maps().find((name) => !before.has(name))!, sceneId };
}
/** As if it had been there for two hours. */
function age(...parts: readonly string[]): void {
  const at = Date.now() / 1000 - 7_200;
  utimesSync(inData(...parts), at, at);
}
/** What was done before is beyond taking back. */
async function doMuchElse(): Promise<void> {
  await until(() => gm.tokenNamed('Face') !== undefined);
  const tokenId = gm.tokenNamed('Face')!;
  for (let elevation = 5; elevation <= 1_000; elevation += 5) {
    expect(await gm.act({ action: 'token.update', tokenId, elevation })).toMatchObject({ ok: true });
    // Thirty a second are let.
    await sleep(35);
  }
}

async function restart(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  const { dataDir } = server;
  await server.stop(signal);
  server = await startServer({ databaseUrl, dataDir });
}

describe('What lies on disk', () => {
  it('goes with its session', async () => {
    const { assetId } = await importedAsset();
    const portrait = await sendPortrait();
    expect([isThere('assets', assetId), isThere('portraits', sessionId, `${portrait}.webp`)]).toEqual([true, true]);
    expect((await gm.api('DELETE', `/api/sessions/${sessionId}`)).status).toBe(204);
    expect([isThere('assets', assetId), isThere('portraits', sessionId)]).toEqual([false, false]);
  });

  it('goes when its scene, its token or its process is gone; what is in use stays', async () => {
    const [kept, dropped] = [await importedAsset(), await importedAsset()];
    const [worn, unworn] = [await sendPortrait(), await sendPortrait()];
    const { x, y } = { x: 0, y: 0 };
    expect(await gm.act({ action: 'token.create', name: 'Face', x, y, image: worn })).toMatchObject({ ok: true });
    expect(await gm.act({ action: 'scene.activate', sceneId: kept.sceneId })).toMatchObject({ ok: true });
    expect(await gm.act({ action: 'scene.delete', sceneId: dropped.sceneId })).toMatchObject({ ok: true });
    await doMuchElse();
    mkdirSync(inData('uploads'), { recursive: true });
    const [oldUpload, newUpload, orphan] = [randomUUID(), randomUUID(), randomUUID()];
    for (const upload of [oldUpload, newUpload]) writeFileSync(inData('uploads', upload), 'half');
    mkdirSync(inData('assets', orphan));
    for (const place of [
      ['uploads', oldUpload],
      ['assets', orphan],
      ['assets', kept.assetId],
      ['assets', dropped.assetId],
    ])
      age(...place);
    for (const portrait of [worn, unworn]) age('portraits', sessionId, `${portrait}.webp`);
    await restart();
    await until(() => !isThere('assets', dropped.assetId) && !isThere('uploads', oldUpload));
    const there = [
      ['assets', kept.assetId],
      ['assets', orphan],
      ['portraits', sessionId, `${worn}.webp`],
      ['portraits', sessionId, `${unworn}.webp`],
      ['uploads', newUpload],
    ];
    expect(there.map((place) => isThere(...place))).toEqual([true, false, true, false, true]);
  });

  it('of a deleted scene stays for as long as that can be taken back', async () => {
    const { sceneId, assetId } = await importedAsset();
    age('assets', assetId);
    const orphan = randomUUID();
    mkdirSync(inData('assets', orphan));
    age('assets', orphan);
    expect(await gm.act({ action: 'scene.delete', sceneId })).toMatchObject({ ok: true });
    await restart();
    await until(() => !isThere('assets', orphan));
    expect(isThere('assets', assetId)).toBe(true);
  });

  it('stays after a kill: what no snapshot has yet, the journal mentions', async () => {
    const { assetId } = await importedAsset();
    age('assets', assetId);
    const orphan = randomUUID();
    mkdirSync(inData('assets', orphan));
    age('assets', orphan);
    await restart('SIGKILL');
    await until(() => !isThere('assets', orphan));
    expect(isThere('assets', assetId)).toBe(true);
  });

  it('is not touched by a server with another database', async () => {
    const { assetId } = await importedAsset();
    age('assets', assetId);
    const stranger = await startServer({ databaseUrl: await postgres.createDatabase(), dataDir: server.dataDir });
    await until(() => stranger.output().includes('could not be swept'));
    await stranger.stop();
    expect(isThere('assets', assetId)).toBe(true);
  });
});

describe('Who shares a browser', () => {
  it('is not served out of its cache what another one may see', async () => {
    const { assetId, sceneId } = await importedAsset();
    const portrait = await sendPortrait();
    expect(assetId).toBeDefined();
    const answers = [`scenes/${sceneId}/tiles/0/0/0`, `portraits/${portrait}`, 'summary'].map((what) =>
      fetch(`${server.url}/api/sessions/${sessionId}/${what}`, { headers: { authorization: `Bearer ${gm.token}` } }),
    );
    const headers = (await Promise.all(answers)).map((answer) => [
      answer.status,
      answer.headers.get('vary')?.includes('Authorization'),
      answer.headers.get('cache-control'),
    ]);
    const forever = 'private, max-age=31536000, immutable';
    expect(headers).toEqual([
      [200, true, forever],
      [200, true, forever],
      [200, true, 'private, no-store'],
    ]);
  });
});
