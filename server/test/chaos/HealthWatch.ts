import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningServer } from '../support/startServer.ts';

const EVERY_MS = 200;
const TIMEOUT_MS = 3_000;

interface HealthBody {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Asks every process again and again how it is, and remembers the answers that were not good. */
export class HealthWatch {
  readonly #servers: () => readonly RunningServer[];
  readonly #bad = new Set<string>();
  #isOver = false;
  readonly #rounds: Promise<unknown>;

  constructor(servers: () => readonly RunningServer[]) {
    this.#servers = servers;
    const questions = [this.#probe, this.#readiness, this.#dependencies];
    this.#rounds = Promise.all(servers().flatMap((_, number) => questions.map((ask) => this.#keepAsking(number, ask))));
  }

  /** The bad answers, the worst first. */
  async stop(): Promise<string> {
    this.#isOver = true;
    await this.#rounds;
    return [...this.#bad].toSorted().join(', ') || 'well';
  }

  async #keepAsking(number: number, ask: (url: string) => Promise<void>): Promise<void> {
    while (!this.#isOver) {
      await ask.call(this, this.#servers()[number]!.url);
      await sleep(EVERY_MS);
    }
  }

  async #probe(url: string): Promise<void> {
    const response = await answerOf(`${url}/healthz`);
    if (response?.status !== 200) this.#bad.add(`/healthz ${response?.status ?? 'silent'}`);
  }

  async #readiness(url: string): Promise<void> {
    const response = await answerOf(`${url}/readyz`);
    if (response && response.status !== 200) this.#bad.add(`/readyz ${response.status}`);
  }

  async #dependencies(url: string): Promise<void> {
    const body = (await (await answerOf(`${url}/api/health`))?.json().catch(() => undefined)) as HealthBody | undefined;
    for (const [dependency, state] of Object.entries(body?.dependencies ?? {}))
      if (state === 'down') this.#bad.add(`${dependency} down`);
  }
}

const answerOf = (url: string): Promise<Response | undefined> =>
  fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => undefined);
