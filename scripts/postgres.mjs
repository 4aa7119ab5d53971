/** A throw-away PostgreSQL for tests and load runs. Plain ESM: it also runs on the Node that starts `npm test`. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const debianRoot = '/usr/lib/postgresql';
const major = (dir) => Number(/postgresql\/(\d+)/.exec(dir)?.[1] ?? 0);

/** The folder that holds `initdb` and `postgres`, the newest one, or undefined. */
export function findPostgres() {
  const versions = existsSync(debianRoot) ? readdirSync(debianRoot).map((v) => join(debianRoot, v, 'bin')) : [];
  const candidates = [...versions.sort((a, b) => major(b) - major(a)), ...(process.env.PATH ?? '').split(delimiter)];
  return candidates.find((dir) => dir !== '' && existsSync(join(dir, 'initdb')) && existsSync(join(dir, 'postgres')));
}

/** Finds PostgreSQL or, as root on Debian, installs it. Answers `{ ok: true, bin }` or `{ ok: false, message }`. */
export function ensurePostgres() {
  const found = findPostgres();
  if (found !== undefined) return { ok: true, bin: found };
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) {
    return {
      ok: false,
      message:
        'PostgreSQL was not found: install it so that `initdb` and `postgres` are on PATH (Debian: apt-get install postgresql; macOS: brew install postgresql).',
    };
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'postgresql'],
  ]) {
    const run = spawnSync('apt-get', args, { env, encoding: 'utf8', timeout: 600_000 });
    if (run.status !== 0)
      return { ok: false, message: `apt-get ${args[0]} failed:\n${run.stderr || run.error?.message}` };
  }
  const bin = findPostgres();
  return bin === undefined
    ? { ok: false, message: 'apt-get installed postgresql, but initdb is still missing.' }
    : { ok: true, bin };
}

/** PostgreSQL refuses to run as root: the account to run it under, or nothing when we are an ordinary user. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const row = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`${name}:`));
    if (row !== undefined) return { uid: Number(row.split(':')[2]), gid: Number(row.split(':')[3]) };
  }
  throw new Error('Running as root without a `postgres` or `nobody` account: PostgreSQL cannot be started.');
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

const sleep = (ms) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Starts the postmaster once; resolves when it accepts connections, rejects with its log when it exits first. */
function launch(bin, data, port, options, account) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    fsync: 'on',
    max_connections: 60,
    ...options,
  };
  const args = ['-D', data, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])];
  const child = spawn(join(bin, 'postgres'), args, { ...account, cwd: data, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  return new Promise((resolve, reject) => {
    let log = '';
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text) => {
      log = (log + text).slice(-20_000);
      if (log.includes('ready to accept connections')) resolve({ child, ended });
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`postgres exited with ${code}:\n${log}`)));
  });
}

/** After a kill -9 the old lock file and shared memory take a moment to be recognised as stale. */
async function launchPatiently(...args) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await launch(...args);
    } catch (error) {
      if (attempt >= 40 || !/lock file|shared memory|Address already in use/.test(error.message)) throw error;
      await sleep(100);
    }
  }
}

/**
 * A fresh cluster on a random port of 127.0.0.1, trust authentication, fsync on, removed by `stop()`.
 * `kill9()` and `restart()` keep port and data, as a crashed server would.
 */
export async function startPostgres({ dir, settings = {} } = {}) {
  const ready = ensurePostgres();
  if (!ready.ok) throw new Error(ready.message);
  const account = unprivileged();
  const home = dir ?? mkdtempSync(join(tmpdir(), 'tallow-pg-'));
  if (account.uid !== undefined) chownSync(home, account.uid, account.gid);
  const data = join(home, 'data');
  if (!existsSync(join(data, 'PG_VERSION'))) {
    execFileSync(
      join(ready.bin, 'initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
      { ...account, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] },
    );
  }
  const port = await freePort();
  let running = await launchPatiently(ready.bin, data, port, settings, account);
  const lastResort = () => {
    try {
      running.child.kill('SIGKILL');
    } catch {
      /* already gone */
    }
    if (dir === undefined) rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', lastResort);
  const end = async (signal) => {
    running.child.kill(signal);
    await running.ended;
  };
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    port,
    get pid() {
      return running.child.pid;
    },
    kill9: () => end('SIGKILL'),
    async restart() {
      if (running.child.exitCode === null && running.child.signalCode === null) await end('SIGINT');
      running = await launchPatiently(ready.bin, data, port, settings, account);
    },
    async stop() {
      process.removeListener('exit', lastResort);
      if (running.child.exitCode === null && running.child.signalCode === null) await end('SIGINT');
      if (dir === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
}
