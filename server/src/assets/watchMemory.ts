import { readFile } from 'node:fs/promises';

const LOOK_EVERY_MS = 250;
const RESIDENT = /^VmRSS:\s+(\d+) kB$/m;

/**
 * Calls `onExceeded` once when the process holds more than that many bytes. Looks only where the system has /proc.
 * Answers how to stop.
 */
export function watchMemory(pid: number | undefined, limitBytes: number, onExceeded: () => void): () => void {
  if (pid === undefined) return () => undefined;
  const look = async (): Promise<void> => {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    if (Number(RESIDENT.exec(status)?.[1] ?? 0) * 1024 <= limitBytes) return;
    clearInterval(timer);
    onExceeded();
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
