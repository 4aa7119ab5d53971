import { once } from 'node:events';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Guest } from './support/Guest.ts';
import { startServer } from './support/startServer.ts';

it('A bug that nobody handles ends the process with a word and a code, after its tables were saved', async () => {
  const server = await startServer({ preload: [path.join(import.meta.dirname, 'support/plantedBug.mjs')] });
  const gm = await Guest.signIn(server.url, 'Ada');
  const { id } = await gm.createSession();
  await gm.sitDown(id);
  expect(await gm.act({ action: 'token.create', name: 'Last', x: 100, y: 100 })).toMatchObject({ ok: true });
  const ended = once(server.child, 'exit');
  server.child.kill('SIGUSR2');
  expect(await ended).toEqual([70, null]);
  expect(server.output()).toContain('Tallow ends because of a bug (unhandled rejection): a planted bug');

  const again = await startServer({ dataDir: server.dataDir, port: server.port });
  await gm.untilBack();
  expect(gm.tokenNamed('Last')).toBeDefined();
  await gm.leave();
  await again.stop();
}, 60_000);
