import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readBuild } from './readBuild.ts';

it('A server knows the build of the pages that it has, also after others have come', async () => {
  const clientDir = await mkdtemp(path.join(os.tmpdir(), 'tallow-pages-'));
  expect(await readBuild(clientDir)).toBe('source');
  for (const build of ['abc', 'def']) {
    await writeFile(path.join(clientDir, 'build.json'), JSON.stringify({ version: '1.0.0', build }));
    expect(await readBuild(clientDir)).toBe(build);
  }
  await writeFile(path.join(clientDir, 'build.json'), 'half of');
  expect(await readBuild(clientDir)).toBe('source');
});
