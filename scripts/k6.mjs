/** The load generator of `npm run load`: found, or built once for this user with the Go toolchain. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './toolchain.mjs';

export const cache = path.join(root, 'node_modules/.cache/tallow-load');
const name = process.platform === 'win32' ? 'k6.exe' : 'k6';
/** The version that the scenarios were written with: what its engine can do differs from one to the next. */
const VERSION = 'v1.8.1';
const MODULE = `go.k6.io/k6@${VERSION}`;
/** Outside of the clone: building takes minutes, and every clone of this user can use what one has built. */
const built = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'tallow', `k6-${VERSION}`);

/** The k6 on the PATH, or one that was built before, or undefined. */
function findK6() {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter).filter((dir) => dir !== ''), built];
  return folders.map((dir) => path.join(dir, name)).find((file) => existsSync(file));
}

/** Finds k6 or, if it may, builds it. Answers `{ ok: true, file }` or `{ ok: false, message }`. */
export function ensureK6({ mayBuild }) {
  const found = findK6();
  if (found !== undefined) return { ok: true, file: found };
  if (!mayBuild) return { ok: false, message: 'k6 was not found: `npm run load -- short` builds it, once.' };
  mkdirSync(built, { recursive: true });
  process.stdout.write(`Building ${MODULE} (once; this takes minutes)...\n`);
  const build = spawnSync('go', ['install', MODULE], { env: { ...process.env, GOBIN: built }, encoding: 'utf8' });
  if (build.status === 0) return { ok: true, file: path.join(built, name) };
  if (build.error !== undefined)
    return { ok: false, message: 'Neither k6 nor Go was found: install one of them so that it is on PATH.' };
  const why = build.stderr
    .split('\n')
    .filter((line) => !line.startsWith('go: downloading'))
    .join('\n');
  return { ok: false, message: `${MODULE} could not be built:\n${why}` };
}
