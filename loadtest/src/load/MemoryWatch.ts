import { readFileSync } from 'node:fs';

const EVERY_MS = 10_000;
const MB = 1024 * 1024;

export interface MemorySample {
  /** Since the watch began. */
  readonly atMs: number;
  readonly rssMb: number;
  readonly heapMb: number;
}

/** What a server says of its memory in /metrics and the system in /proc, every ten seconds until it is told to stop. */
export class MemoryWatch {
  readonly samples: MemorySample[] = [];
  readonly #startedAt = performance.now();
  readonly #timer: NodeJS.Timeout;

  constructor(url: string, pid: number, password: string) {
    const authorization = `Basic ${Buffer.from(`operator:${password}`).toString('base64')}`;
    const look = async (): Promise<void> => {
      const metrics = await fetch(`${url}/metrics`, { headers: { authorization } }).then((response) => response.text());
      const heap = Number(/^tallow_nodejs_heap_size_used_bytes (\S+)/m.exec(metrics)?.[1]);
      const rssKb = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
      this.samples.push({ atMs: performance.now() - this.#startedAt, rssMb: rssKb / 1024, heapMb: heap / MB });
    };
    // A sample that cannot be had is missing in the plot; the run's own thresholds tell when the server is gone.
    this.#timer = setInterval(() => void look().catch(() => undefined), EVERY_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
