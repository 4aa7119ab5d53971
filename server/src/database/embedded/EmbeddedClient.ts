import { Worker } from 'node:worker_threads';
import type { Results } from '@electric-sql/pglite';
import { DatabaseStartError, type DatabaseStartCode } from '../DatabaseStartError.ts';
import { fromWireError, type WorkerAnswer, type WorkerRequest } from './protocol.ts';

type Row = Record<string, unknown>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
interface Waiter {
  resolve(value: unknown): void;
  reject(error: Error): void;
}
interface Queryable {
  query(sql: string, params?: unknown[], options?: object): Promise<Results<Row>>;
  exec(sql: string): Promise<Results<Row>[]>;
}

const restartPauseMs = 500;

/**
 * Looks like a PGlite to MikroORM; the engine lives in a worker thread, where it cannot starve sockets.
 * An engine that dies is started again and recovers from its WAL; what it owed an answer rejects without a SQLSTATE.
 */
export class EmbeddedClient implements Queryable {
  readonly #directory: string;
  readonly #onCrash: (error: Error) => void;
  readonly #waiting = new Map<number, Waiter>();
  #worker: Worker;
  #nextId = 1;
  #restart: NodeJS.Timeout | undefined;
  closed = false;
  ready = false;
  waitReady: Promise<void>;

  constructor(directory: string, onCrash: (error: Error) => void) {
    this.#directory = directory;
    this.#onCrash = onCrash;
    this.#worker = this.#spawn();
    this.waitReady = this.#opening();
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
    if (this.ready) await this.#call({ op: 'close' });
    await this.abandon();
  }

  /** Stops the thread without closing the cluster: for an open that failed. */
  async abandon(): Promise<void> {
    this.closed = true;
    clearTimeout(this.#restart);
    await this.#worker.terminate();
  }

  #spawn(): Worker {
    const worker = new Worker(new URL('./pglite.worker.ts', import.meta.url), {
      workerData: { directory: this.#directory },
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    let cause: Error | undefined;
    worker.on('message', (answer: WorkerAnswer) => {
      this.#settle(answer);
    });
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', (code) => {
      this.#died(cause ?? new Error(`The embedded database stopped by itself (exit code ${code})`));
    });
    return worker;
  }

  #opening(): Promise<void> {
    const opening = new Promise<void>((resolve, reject) => {
      this.#waiting.set(0, {
        resolve: () => {
          this.ready = true;
          resolve();
        },
        reject,
      });
    });
    opening.catch(() => undefined);
    return opening;
  }

  #died(error: Error): void {
    const wasOpen = this.ready && !this.closed;
    this.ready = false;
    for (const waiter of this.#waiting.values())
      waiter.reject(new Error('The embedded database stopped', { cause: error }));
    this.#waiting.clear();
    if (!wasOpen) return;
    this.#onCrash(error);
    this.#reopenSoon();
  }

  #reopenSoon(): void {
    this.#restart = setTimeout(() => {
      this.#worker = this.#spawn();
      this.waitReady = this.#opening();
      this.waitReady.catch((error: Error) => {
        if (this.closed) return;
        this.#onCrash(error);
        this.#worker.terminate().then(
          () => {
            if (!this.closed) this.#reopenSoon();
          },
          () => undefined,
        );
      });
    }, restartPauseMs);
  }

  #call<T>(request: WithoutId<WorkerRequest>): Promise<T> {
    if (this.closed || !this.ready) return Promise.reject(new Error('The embedded database is not open'));
    const id = this.#nextId++;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, {
        resolve: (value) => {
          resolve(value as T);
        },
        reject,
      });
      this.#worker.postMessage({ ...request, id });
    });
  }

  #settle({ id, result, error }: WorkerAnswer): void {
    const waiter = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiter?.resolve(result);
    else if (error['name'] === 'DatabaseStartError')
      waiter?.reject(new DatabaseStartError(error['code'] as DatabaseStartCode, String(error['message'])));
    else waiter?.reject(fromWireError(error));
  }
}
