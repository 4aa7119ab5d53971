import { readFileSync } from 'node:fs';
import { OPERATOR_PASSWORD, type ServerUnderTest } from '../bench/serverUnderTest.ts';
import { readMetrics } from '../protocol/readMetrics.ts';

const EVERY_MS = 10_000;
/**
 * A collection stops the server for a moment: often enough to draw a line through, too seldom to show in the
 * percentiles.
 */
const COLLECT_EVERY = 12;
const MB = 1024 * 1024;

export interface MemorySample {
  /** Since the watch began. */
  readonly atMs: number;
  readonly rssMb: number;
  readonly heapMb: number;
  /** What is left of the heap after a forced collection; undefined when there was none. */
  readonly floorMb?: number;
}

/**
 * What a server says of its memory in /metrics and the system in /proc, every ten seconds, and every two minutes
 * without the garbage.
 */
export class MemoryWatch {
  readonly samples: MemorySample[] = [];
  readonly #startedAt = performance.now();
  readonly #timer: NodeJS.Timeout;

  constructor({ url, pid, probe }: ServerUnderTest) {
    let number = 0;
    const look = async (): Promise<void> => {
      const isCollected = ++number % COLLECT_EVERY === 0;
      const heap = (await readMetrics(url, OPERATOR_PASSWORD)).get('tallow_nodejs_heap_size_used_bytes') ?? Number.NaN;
      const rssKb = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
      const floor = isCollected ? { floorMb: (await probe.memory()).heapUsed / MB } : {};
      this.samples.push({
        atMs: performance.now() - this.#startedAt,
        rssMb: rssKb / 1024,
        heapMb: heap / MB,
        ...floor,
      });
    };
    // A sample that cannot be had is missing in the plot; the run's own thresholds tell when the server is gone.
    this.#timer = setInterval(() => void look().catch(() => undefined), EVERY_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
