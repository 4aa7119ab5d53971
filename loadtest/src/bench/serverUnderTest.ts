import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Probe } from './Probe.ts';
import { pin } from './processCpu.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const probeFile = path.join(import.meta.dirname, 'serverProbe.ts');

/** Of the operator, who may read the metrics. */
export const OPERATOR_PASSWORD = 'bench';

export interface ServerUnderTest {
  readonly url: string;
  readonly pid: number;
  readonly probe: Probe;
  stop(): Promise<void>;
  /** As a crash would end it: nothing is saved. */
  kill9(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** The real server in a process of its own, on core 0. */
export async function startServerUnderTest(databaseUrl?: string): Promise<ServerUnderTest> {
  const port = await freePort();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'tallow-bench-'));
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    OPERATOR_PASSWORD,
    LOG_LEVEL: 'warn',
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  };
  const child: ChildProcess = spawn(process.execPath, ['--expose-gc', '--import', probeFile, 'server/src/main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const url = `http://127.0.0.1:${port}`;
  while (
    (await fetch(`${url}/readyz`).then(
      (response) => response.status,
      () => 0,
    )) !== 200
  ) {
    if (child.exitCode !== null) throw new Error('The server under test did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  pin(child.pid!, 0);
  const end = (signal: 'SIGTERM' | 'SIGKILL') =>
    new Promise<void>((resolve) => {
      child.once('exit', () => {
        rmSync(dataDir, { recursive: true, force: true });
        resolve();
      });
      child.kill(signal);
    });
  return { url, pid: child.pid!, probe: new Probe(child), stop: () => end('SIGTERM'), kill9: () => end('SIGKILL') };
}
