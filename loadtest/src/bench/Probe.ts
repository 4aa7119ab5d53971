import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface ProbeQuestion {
  readonly ask: 'memory' | 'heap' | 'profile' | 'profiled';
  readonly file?: string;
}

/** Asks a server under test about itself. One question at a time. */
export class Probe {
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    this.#child = child;
  }

  async #ask(question: ProbeQuestion): Promise<unknown> {
    const answered = once(this.#child, 'message');
    this.#child.send(question);
    const [{ said }] = (await answered) as [{ said: unknown }];
    return said;
  }

  /** Bytes in use, after the garbage was collected. */
  async memory(): Promise<NodeJS.MemoryUsage> {
    return (await this.#ask({ ask: 'memory' })) as NodeJS.MemoryUsage;
  }

  /** A snapshot of the heap, for Chrome's developer tools. */
  async heapSnapshot(file: string): Promise<void> {
    await this.#ask({ ask: 'heap', file });
  }

  /** Profiles the processor's time while `work` goes on. */
  async profiled<T>(file: string, work: () => Promise<T>): Promise<T> {
    await this.#ask({ ask: 'profile' });
    const result = await work();
    await this.#ask({ ask: 'profiled', file });
    return result;
  }
}
