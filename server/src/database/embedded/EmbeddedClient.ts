import { Worker } from 'node:worker_threads';
import type { Results } from '@electric-sql/pglite';
import { DatabaseStartError, type DatabaseStartCode } from '../DatabaseStartError.ts';
import { fromWireError, type WorkerAnswer, type WorkerRequest } from './protocol.ts';

type Row = Record<string, unknown>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
interface Waiter { resolve(value: unknown): void; reject(error: Error): void }
interface Queryable {
  query(sql: string, params?: unknown[], options?: object): Promise<Results<Row>>;
  exec(sql: string): Promise<Results<Row>[]>;
}

/** Looks like a PGlite to MikroORM; the engine lives in a worker thread, where it cannot starve sockets. */
export class EmbeddedClient implements Queryable {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiter>();
  #nextId = 1;
  closed = false;
  ready = false;
  readonly waitReady: Promise<void>;

  /** `onCrash` hears of an engine that died by itself: nothing answers any more, the process must start again. */
  constructor(directory: string, onCrash: (error: Error) => void) {
    this.#worker = new Worker(new URL('./pglite.worker.ts', import.meta.url), { workerData: { directory }, execArgv: ['--disable-warning=ExperimentalWarning'] });
    this.waitReady = new Promise((resolve, reject) => {
      this.#waiting.set(0, { resolve: () => { this.ready = true; resolve(); }, reject });
    });
    this.waitReady.catch(() => undefined);
    this.#worker.on('message', (answer: WorkerAnswer) => { this.#settle(answer); });
    const died = (error: Error): void => {
      if (this.closed) return;
      const wasReady = this.ready;
      this.closed = true;
      for (const waiter of this.#waiting.values()) waiter.reject(error);
      this.#waiting.clear();
      if (wasReady) onCrash(error);
    };
    this.#worker.on('error', died);
    this.#worker.on('exit', (code) => { died(new Error(`The embedded database stopped by itself (exit code ${code})`)); });
  }

  query(sql: string, params?: unknown[], options?: object): Promise<Results<Row>> {
    return this.#call<Results<Row>>({ op: 'query', sql, params, options });
  }

  exec(sql: string): Promise<Results<Row>[]> {
    return this.#call<Results<Row>[]>({ op: 'exec', sql });
  }

  async transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T> {
    const tx = this.#nextId; // the worker knows the transaction by the id of its `begin`
    await this.#call({ op: 'begin' });
    const handle: Queryable = {
      query: (sql, params, options) => this.#call<Results<Row>>({ op: 'query', sql, params, options, tx }),
      exec: (sql) => this.#call<Results<Row>[]>({ op: 'exec', sql, tx }),
    };
    let result: T;
    try {
      result = await work(handle);
    } catch (error) {
      await this.#call({ op: 'end', tx, commit: false }).catch(() => undefined);
      throw error;
    }
    await this.#call({ op: 'end', tx, commit: true });
    return result;
  }

  /** How often the engine has called fsync so far: the proof that commits reach the disk. */
  syncs(): Promise<number> {
    return this.#call<number>({ op: 'syncs' });
  }

  async close(): Promise<void> {
    if (this.closed) return;
    await this.#call({ op: 'close' });
    await this.abandon();
  }

  /** Stops the thread without closing the cluster: for an open that failed. */
  async abandon(): Promise<void> {
    this.closed = true;
    await this.#worker.terminate();
  }

  #call<T>(request: WithoutId<WorkerRequest>): Promise<T> {
    if (this.closed) return Promise.reject(new Error('The embedded database is closed'));
    const id = this.#nextId++;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: (value) => { resolve(value as T); }, reject });
      this.#worker.postMessage({ ...request, id });
    });
  }

  #settle({ id, result, error }: WorkerAnswer): void {
    const waiter = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiter?.resolve(result);
    else if (error['name'] === 'DatabaseStartError') waiter?.reject(new DatabaseStartError(error['code'] as DatabaseStartCode, String(error['message'])));
    else waiter?.reject(fromWireError(error));
  }
}
