/** The load generator of `npm run load`: found, or built with the Go toolchain into a folder that git ignores. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './toolchain.mjs';

export const cache = path.join(root, 'node_modules/.cache/tallow-load');
const name = process.platform === 'win32' ? 'k6.exe' : 'k6';
/** The version that the scenarios were written with: what its engine can do differs from one to the next. */
const MODULE = 'go.k6.io/k6@v1.8.1';

/** The k6 on the PATH or in the cache, or undefined. */
export function findK6() {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter).filter((dir) => dir !== ''), cache];
  return folders.map((dir) => path.join(dir, name)).find((file) => existsSync(file));
}

/** Finds k6 or builds it. Answers `{ ok: true, file }` or `{ ok: false, message }`. */
export function ensureK6() {
  const found = findK6();
  if (found !== undefined) return { ok: true, file: found };
  mkdirSync(cache, { recursive: true });
  process.stdout.write(`Building ${MODULE} (once; this takes minutes)...\n`);
  const build = spawnSync('go', ['install', MODULE], { env: { ...process.env, GOBIN: cache }, encoding: 'utf8' });
  if (build.status === 0) return { ok: true, file: path.join(cache, name) };
  if (build.error !== undefined)
    return { ok: false, message: 'Neither k6 nor Go was found: install one of them so that it is on PATH.' };
  const why = build.stderr
    .split('\n')
    .filter((line) => !line.startsWith('go: downloading'))
    .join('\n');
  return { ok: false, message: `${MODULE} could not be built:\n${why}` };
}
