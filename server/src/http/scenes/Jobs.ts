import { randomUUID } from 'node:crypto';

export interface Job {
  readonly id: string;
  readonly sessionId: string;
  readonly sceneId: string;
  status: 'running' | 'done' | 'failed' | 'cancelled';
  /** 0..1 */
  progress: number;
  error?: { readonly code: string; readonly message: string };
  readonly abort: AbortController;
}

/** Ended jobs kept for their reader. */
const KEPT = 500;

/** Long work of this process, by id. Forgotten at a restart: what was not done by then has to be asked for again. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();

  start(sessionId: string, sceneId: string): Job {
    const job: Job = { id: randomUUID(), sessionId, sceneId, status: 'running', progress: 0, abort: new AbortController() };
    this.#jobs.set(job.id, job);
    if (this.#jobs.size > KEPT) this.#forgetOldest();
    return job;
  }

  find(id: string): Job | undefined {
    return this.#jobs.get(id);
  }

  #forgetOldest(): void {
    for (const job of this.#jobs.values()) {
      if (job.status === 'running') continue;
      this.#jobs.delete(job.id);
      return;
    }
  }
}
