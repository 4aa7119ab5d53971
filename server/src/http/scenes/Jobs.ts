import { randomUUID } from 'node:crypto';
import type { ImportReport } from '@tallow/shared/contracts';

export interface JobReport {
  readonly id: string;
  readonly sessionId: string;
  readonly sceneId: string;
  readonly status: 'running' | 'done' | 'failed' | 'cancelled';
  /** 0..1 */
  readonly progress: number;
  readonly error?: { readonly code: string; readonly message: string };
  /** What became of the file, once it is done. */
  readonly report?: ImportReport;
}

/** A job of this process. */
export interface Job extends JobReport {
  status: JobReport['status'];
  progress: number;
  error?: { readonly code: string; readonly message: string };
  report?: ImportReport;
  readonly abort: AbortController;
}

/** How the processes of one address tell each other of their jobs. */
export interface JobStore {
  put(key: string, text: string, seconds: number): Promise<void>;
  get(key: string): Promise<string | undefined>;
}

/** Ended jobs kept for their reader, and for how long by other processes. */
const KEPT = 500;
const KEPT_S = 3_600;
/** A report on a running job is out of date after this; then its process is gone, and the job with it. */
const RUNNING_S = 5;
const REPORT_EVERY_MS = 300;

/** Long work, by id. Forgotten when its process ends: what was not done by then has to be asked for again. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #store: JobStore | undefined;

  constructor(store?: JobStore) {
    this.#store = store;
  }

  /** Resolves when every process can be asked for it. */
  async start(sessionId: string, sceneId: string): Promise<Job> {
    const job: Job = {
      id: randomUUID(),
      sessionId,
      sceneId,
      status: 'running',
      progress: 0,
      abort: new AbortController(),
    };
    this.#jobs.set(job.id, job);
    if (this.#jobs.size > KEPT) this.#forgetOldest();
    if (this.#store) await this.#keepReporting(job, this.#store);
    return job;
  }

  /** A job of this process or of another. */
  async find(id: string): Promise<JobReport | undefined> {
    const own = this.#jobs.get(id);
    if (own) return own;
    const stored = await this.#store?.get(`job:${id}`);
    return stored === undefined ? undefined : (JSON.parse(stored) as JobReport);
  }

  async cancel(id: string): Promise<void> {
    this.#jobs.get(id)?.abort.abort();
    await this.#store?.put(`cancel:${id}`, 'please', KEPT_S);
  }

  /** Ends what is under way for a session, in every process. */
  async cancelAll(sessionId: string): Promise<void> {
    for (const job of this.#jobs.values()) if (job.sessionId === sessionId) job.abort.abort();
    await this.#store?.put(`cancel:${sessionId}`, 'please', KEPT_S);
  }

  async #isUnwanted({ id, sessionId }: Job, store: JobStore): Promise<boolean> {
    const asked = await Promise.all([store.get(`cancel:${id}`), store.get(`cancel:${sessionId}`)]);
    return asked.some((note) => note !== undefined);
  }

  #keepReporting(job: Job, store: JobStore): Promise<void> {
    const report = async (): Promise<void> => {
      const { abort, ...shown } = job;
      if (job.status !== 'running') clearInterval(timer);
      await store.put(
        `job:${job.id}`,
        JSON.stringify(shown satisfies JobReport),
        job.status === 'running' ? RUNNING_S : KEPT_S,
      );
      if (job.status === 'running' && (await this.#isUnwanted(job, store))) abort.abort();
    };
    const timer = setInterval(() => void report(), REPORT_EVERY_MS);
    timer.unref();
    return report();
  }

  #forgetOldest(): void {
    for (const job of this.#jobs.values()) {
      if (job.status === 'running') continue;
      this.#jobs.delete(job.id);
      return;
    }
  }
}
