import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpuSeconds, pin } from '../bench/processCpu.ts';
import type { Summary } from './summary.ts';

export interface K6Run {
  readonly code: number;
  readonly summary: Summary;
  /** What the scenario printed. */
  readonly log: string;
  /** Shares of one core. A generator near 1 measures itself. */
  readonly serverCpu: number;
  readonly generatorCpu: number;
}

interface K6Wish {
  readonly k6: string;
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  readonly files: { readonly summary: string; readonly log: string };
  readonly serverPid: number;
}

const WATCH_MS = 500;
/**
 * Percent that the heap may grow until it is collected: k6 makes much garbage, and its memory is not what is measured.
 */
const GENEROUS_HEAP = '400';
/** Where the processors do not suffice, server and database come first. */
const BEHIND = process.platform === 'win32' ? [] : ['nice', '-n', '10'];

/** Runs k6 on core 1, where the server is not. */
export async function runK6({ k6, script, env, files, serverPid }: K6Wish): Promise<K6Run> {
  const args = ['run', '--quiet', '--no-usage-report', '--log-format', 'raw', '--console-output', files.log, script];
  const [startedAt, serverBefore] = [performance.now(), cpuSeconds(serverPid)];
  const [command, ...rest] = [...BEHIND, k6, ...args] as [string, ...string[]];
  const child = spawn(command, rest, {
    env: { ...process.env, GOGC: GENEROUS_HEAP, ...env, SUMMARY: files.summary },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  pin(child.pid!, 1);
  let generated = 0;
  const watch = setInterval(() => (generated = Math.max(generated, cpuSeconds(child.pid!))), WATCH_MS);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (ended) => resolve(ended ?? 1));
  });
  clearInterval(watch);
  if (!existsSync(files.summary)) throw new Error(`k6 ended with ${code} and no summary`);
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    code,
    summary: JSON.parse(readFileSync(files.summary, 'utf8')) as Summary,
    log: readFileSync(files.log, 'utf8'),
    serverCpu: (cpuSeconds(serverPid) - serverBefore) / seconds,
    generatorCpu: generated / seconds,
  };
}
