import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second that /proc counts in. */
const TICKS = 100;

function ticksOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((other) => {
    try {
      return readFileSync(`/proc/${other}/stat`, 'utf8').split(') ')[1]!.split(' ')[1] === String(pid);
    } catch {
      return false;
    }
  });
}

/** Processor time (s) that a process used so far; with `tree`, its children's too. */
export function cpuSeconds(pid: number, tree = false): number {
  const pids = tree ? [pid, ...childrenOf(pid)] : [pid];
  return pids.reduce((sum, each) => sum + ticksOf(each), 0) / TICKS;
}

/** Keeps a process on one core, so that the generator does not fight with it; false where that cannot be done. */
export function pin(pid: number, core: number): boolean {
  try {
    execFileSync('taskset', ['-a', '-cp', String(core), String(pid)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
