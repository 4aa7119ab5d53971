import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Player } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/http-api.md'), 'utf8');
const examples = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, script]) => script!);
/** Writes down what each call was answered, beside doing it: curl itself ends well whatever the answer is. */
const NOTING = '#!/bin/sh\nexec "$CURL" -w "%{stderr}status %{http_code}\\n" "$@"\n';

const home = servedOnPostgres();
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  const gm = await Player.signIn(home.server.url, 'Ada');
  const bot = await Player.signIn(home.server.url, 'Beep');
  const { id, joinCode } = await gm.createSession();
  const { body } = await bot.api('POST', '/api/auth/tokens', { name: 'docs', scope: 'play', expiresInDays: 1 });
  const bin = mkdtempSync(path.join(os.tmpdir(), 'tallow-curl-'));
  writeFileSync(path.join(bin, 'curl'), NOTING);
  chmodSync(path.join(bin, 'curl'), 0o755);
  const PATH = process.env['PATH'] ?? '';
  const CURL = PATH.split(path.delimiter)
    .map((folder) => path.join(folder, 'curl'))
    .find((file) => isThere(file));
  env = {
    PATH: `${bin}${path.delimiter}${PATH}`,
    CURL,
    TALLOW: home.server.url,
    SIGNED_IN: bot.token,
    TOKEN: body.token,
    JOIN_CODE: joinCode,
    TABLE: id,
  };
});

function isThere(file: string): boolean {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
}

function run(script: string): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    const shell = spawn('sh', ['-eu', '-c', script], { env });
    const told = { out: '', err: '' };
    shell.stdout.on('data', (chunk: Buffer) => (told.out += chunk.toString()));
    shell.stderr.on('data', (chunk: Buffer) => (told.err += chunk.toString()));
    shell.once('close', (code) => resolve({ code, ...told }));
  });
}

describe('The examples of docs/http-api.md', () => {
  it('are there', () => expect(examples.length).toBeGreaterThan(6));
  it.each(examples)('%s', async (script) => {
    const { code, out, err } = await run(script);
    const statuses = [...err.matchAll(/^status (\d+)$/gm)].map(([, status]) => Number(status));
    expect([code, statuses.length > 0, statuses.every((status) => status < 300 || status === 304), out, err]).toEqual([
      0,
      true,
      true,
      out,
      err,
    ]);
  });
});
