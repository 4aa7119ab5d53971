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
export interface JobNotes {
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
  readonly #notes: JobNotes | undefined;

  constructor(notes?: JobNotes) {
    this.#notes = notes;
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
    if (this.#notes) await this.#keepReporting(job, this.#notes);
    return job;
  }

  /** A job of this process or of another. */
  async find(id: string): Promise<JobReport | undefined> {
    const own = this.#jobs.get(id);
    if (own) return own;
    const noted = await this.#notes?.get(`job:${id}`);
    return noted === undefined ? undefined : (JSON.parse(noted) as JobReport);
  }

  async cancel(id: string): Promise<void> {
    this.#jobs.get(id)?.abort.abort();
    await this.#notes?.put(`cancel:${id}`, 'please', KEPT_S);
  }

  /** Ends what is under way for a session, in every process. */
  async cancelAll(sessionId: string): Promise<void> {
    for (const job of this.#jobs.values()) if (job.sessionId === sessionId) job.abort.abort();
    await this.#notes?.put(`cancel:${sessionId}`, 'please', KEPT_S);
  }

  async #isUnwanted({ id, sessionId }: Job, notes: JobNotes): Promise<boolean> {
    const asked = await Promise.all([notes.get(`cancel:${id}`), notes.get(`cancel:${sessionId}`)]);
    return asked.some((note) => note !== undefined);
  }

  #keepReporting(job: Job, notes: JobNotes): Promise<void> {
    const report = async (): Promise<void> => {
      const { abort, ...shown } = job;
      if (job.status !== 'running') clearInterval(timer);
      await notes.put(
        `job:${job.id}`,
        JSON.stringify(shown satisfies JobReport),
        job.status === 'running' ? RUNNING_S : KEPT_S,
      );
      if (job.status === 'running' && (await this.#isUnwanted(job, notes))) abort.abort();
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
