import { readFileSync } from 'node:fs';
import { readMetrics } from '../protocol/readMetrics.ts';

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
    const look = async (): Promise<void> => {
      const heap = (await readMetrics(url, password)).get('tallow_nodejs_heap_size_used_bytes') ?? Number.NaN;
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
