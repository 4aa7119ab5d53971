// Finds a Chromium to test with: a given one, Debian's, or the one that npm brings.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './toolchain.mjs';

const HEADLESS_SHELL = '/usr/lib/chromium/chromium-headless-shell';
const KNOWN = [HEADLESS_SHELL, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell', 'fonts-liberation'],
      { stdio: ['ignore', 'ignore', 'inherit'], env },
    );
    return existsSync(HEADLESS_SHELL);
  } catch {
    return false;
  }
}

async function unpackFromNpm() {
  const folder = path.join(root, 'node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder; // it unpacks into the temporary folder, whatever that is
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** `{ ok: true, path }`, or what to install. */
export async function ensureBrowser() {
  const given = process.env.BROWSER_PATH;
  const found = [given, ...KNOWN].find((file) => file && existsSync(file));
  if (found) return { ok: true, path: found };
  if (installFromDebian()) return { ok: true, path: HEADLESS_SHELL };
  try {
    return { ok: true, path: await unpackFromNpm() };
  } catch (cause) {
    return {
      ok: false,
      message: `The browser tests need Chromium: install it, or say where it is with BROWSER_PATH. (${cause.message})`,
    };
  }
}
