// What every command of the project needs before it can run. Plain Node 20: nothing is installed yet when this is read.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const at = (...parts) => path.join(root, ...parts);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const modifiedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** Installs the packages of the lock file, unless they are there already. */
export function installPackages() {
  if (
    existsSync(at('node_modules/.bin')) &&
    modifiedAt(at('node_modules/.package-lock.json')) >= modifiedAt(at('package-lock.json'))
  )
    return;
  process.stdout.write('Installing packages...\n');
  execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
}

/** The Node 24 that the project brings along. */
export function node24() {
  const own = at('node_modules/node/bin/node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error('Node 24 is missing: remove node_modules and run again.');
}

/** The environment in which the project's own tools come first. */
export function toolEnv(extra = {}) {
  const PATH = [path.dirname(node24()), at('node_modules/.bin'), process.env.PATH].join(path.delimiter);
  return { ...process.env, PATH, ...extra };
}

/** Runs a tool to its end; answers its exit code and, with `capture`, what it printed. */
export function run(command, args, { capture = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: toolEnv(env),
      stdio: capture ? ['ignore', 'pipe', 'inherit'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) latest = Math.max(latest, modifiedAt(path.join(entry.parentPath ?? entry.path, entry.name)));
  }
  return latest;
}

/** Builds the client when its sources are newer than what was built. */
export async function buildClient() {
  const built = modifiedAt(at('client/dist/index.html'));
  const sources = Math.max(
    newest(at('client/src')),
    newest(at('shared/src')),
    modifiedAt(at('client/index.html')),
    modifiedAt(at('package.json')),
    modifiedAt(at('package-lock.json')),
  );
  if (built > sources) return;
  process.stdout.write('Building the client...\n');
  const { code } = await run('npm', ['run', '--silent', 'build', '-w', 'client']);
  if (code !== 0) throw new Error('The client could not be built.');
}
