/** A throw-away Redis and HAProxy for tests. Plain ESM: it also runs on the Node that starts `npm test`. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const folders = () => [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/usr/bin'];
const find = (program) =>
  folders()
    .map((dir) => join(dir, program))
    .find((file) => existsSync(file));

export const findRedis = () => find('redis-server');
export const findHaproxy = () => find('haproxy');

/** Finds Redis and HAProxy or, as root on Debian, installs them. Answers `{ ok: true }` or `{ ok: false, message }`. */
export function ensureRedis() {
  if (findRedis() !== undefined && findHaproxy() !== undefined) return { ok: true };
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    return {
      ok: false,
      message:
        'redis-server or haproxy was not found: install both so that they are on PATH (Debian: apt-get install redis-server haproxy; macOS: brew install redis haproxy).',
    };
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'redis-server', 'haproxy'],
  ]) {
    const run = spawnSync('apt-get', args, { env, encoding: 'utf8', timeout: 600_000 });
    if (run.status !== 0)
      return { ok: false, message: `apt-get ${args[0]} failed:\n${run.stderr || run.error?.message}` };
  }
  return findRedis() !== undefined && findHaproxy() !== undefined
    ? { ok: true }
    : { ok: false, message: 'apt-get installed redis-server and haproxy, but they are still missing.' };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function ended(child) {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => {
        child.once('exit', resolve);
      });
}

/** Resolves when the program's output says that it is ready, rejects with that output when it exits first. */
function launch(command, args, env, isReady) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        log = (log + text).slice(-20_000);
        if (isReady(log)) resolve(child);
      });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${command} exited with ${code}:\n${log}`)));
  });
}

/**
 * Redis on a random port of 127.0.0.1, with nothing on disk: `stop()` and `start()` bring it back empty, as after a
 * crash.
 */
export async function startRedis() {
  const program = findRedis();
  if (program === undefined) throw new Error('redis-server is not installed');
  const home = mkdtempSync(join(tmpdir(), 'tallow-redis-'));
  const port = await freePort();
  const begin = () =>
    launch(
      program,
      ['--port', String(port), '--bind', '127.0.0.1', '--dir', home, '--save', '', '--appendonly', 'no'],
      {},
      (log) => log.includes('Ready to accept connections'),
    );
  let child = await begin();
  const end = async () => {
    child.kill('SIGKILL');
    await ended(child);
  };
  const lastResort = () => child.kill('SIGKILL');
  process.once('exit', lastResort);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: end,
    async start() {
      child = await begin();
    },
    async close() {
      process.removeListener('exit', lastResort);
      await end();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** HAProxy with the given configuration file; `env` fills in its variables. */
export async function startHaproxy(config, env) {
  const program = findHaproxy();
  if (program === undefined) throw new Error('haproxy is not installed');
  const child = await launch(program, ['-W', '-f', config], env, (log) => /Loading success|New worker/.test(log));
  const lastResort = () => child.kill('SIGKILL');
  process.once('exit', lastResort);
  return {
    async close() {
      process.removeListener('exit', lastResort);
      child.kill('SIGTERM');
      await ended(child);
    },
  };
}
