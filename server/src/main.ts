import './engine.ts';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startTallow } from './compose.ts';
import { readConfig } from './config.ts';
import { endOnBug } from './endOnBug.ts';
import { openLog } from './log.ts';
import { frameworkLog } from './transport/index.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** A server that cannot close in this time (ms) is not going to. */
const CLOSING_TIME_MS = 15_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(cause: unknown): never {
  const { code, message } = cause as { code?: string; message: string };
  process.stderr.write(
    code === 'EADDRINUSE' ? 'The port is taken. Choose another one with PORT.\n' : `Tallow cannot start: ${message}\n`,
  );
  process.exit(1);
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog(config.LOG_LEVEL);
  Object.assign(console, frameworkLog(log)); // libraries talk to it, at a stranger's bidding too
  const operatorPassword = config.OPERATOR_PASSWORD ?? randomBytes(12).toString('base64url');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const tallow = await startTallow({
    config,
    operatorPassword,
    version,
    clientDir: path.join(root, 'client/dist'),
    log,
  });
  if (config.OPERATOR_PASSWORD === undefined)
    say(`Operators sign in at /monitor/ as ${config.OPERATOR_USER} with the password ${operatorPassword}`);
  say(`Tallow is ready at http://${config.HOST === '0.0.0.0' ? 'localhost' : config.HOST}:${tallow.port}`);

  let isEnding = false;
  const end = (code: number): void => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(code || 1), CLOSING_TIME_MS).unref();
    tallow.stop().then(
      () => process.exit(code),
      (cause: unknown) => {
        log.error({ err: cause }, 'Closing failed');
        process.exit(code || 1);
      },
    );
  };
  process.on('SIGTERM', () => end(0));
  process.on('SIGINT', () => end(0));
  endOnBug(log, end);
}

main().catch(fail);
