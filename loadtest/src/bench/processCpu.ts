import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second that /proc counts in. */
const TICKS = 100;

/** With `ended`, those of its children that have ended are counted too. */
function ticksOf(pid: number, ended = false): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').map(Number);
    return fields[11]! + fields[12]! + (ended ? fields[13]! + fields[14]! : 0);
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((other) => {
      try {
        return readFileSync(`/proc/${other}/stat`, 'utf8').split(') ')[1]!.split(' ')[1] === String(pid);
      } catch {
        return false;
      }
    });
}

/** Processor time (s) that a process used so far; with `tree`, its children's too. */
export function cpuSeconds(pid: number, tree = false): number {
  const children = tree ? childrenOf(pid) : [];
  return children.reduce((sum, child) => sum + ticksOf(child), ticksOf(pid, tree)) / TICKS;
}

/**
 * Keeps the main thread of a process, and what it starts from now on, on these cores (`1`, or `0-3`); false where that
 * cannot be done. Helper threads that run already are left to the system.
 */
export function pin(pid: number, cores: number | string): boolean {
  try {
    execFileSync('taskset', ['-cp', String(cores), String(pid)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
