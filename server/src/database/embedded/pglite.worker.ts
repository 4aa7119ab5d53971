import { parentPort, workerData } from 'node:worker_threads';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import { CheckpointKeeper } from './CheckpointKeeper.ts';
import { openCluster, type Cluster } from './openCluster.ts';
import { toWireError, type WorkerAnswer, type WorkerRequest } from './protocol.ts';

interface OpenTransaction {
  handle?: Transaction;
  readonly gate: PromiseWithResolvers<void>;
  done: Promise<unknown>;
}

/**
 * After a trap or an exit inside WebAssembly, or an fsync that failed under it, nothing the engine says can be trusted.
 */
function isEngineDead(error: unknown): boolean {
  return error instanceof Error && (error.name === 'RuntimeError' || error.name === 'ExitStatus' || 'syscall' in error);
}

const port = parentPort!;
const answer = (message: WorkerAnswer): void => {
  port.postMessage(message);
};

function serve({ pglite, syncs, release }: Cluster): void {
  const checkpoints = new CheckpointKeeper(pglite);
  const transactions = new Map<number, OpenTransaction>();
  const target = (tx: number | undefined): PGlite | Transaction => {
    if (tx === undefined) return pglite;
    const handle = transactions.get(tx)?.handle;
    if (handle === undefined) throw new Error('The transaction has ended');
    return handle;
  };

  const begin = (id: number): Promise<void> => {
    const begun = Promise.withResolvers<void>();
    const transaction: OpenTransaction = { gate: Promise.withResolvers<void>(), done: Promise.resolve() };
    transactions.set(id, transaction);
    transaction.done = pglite.transaction(async (handle) => {
      transaction.handle = handle;
      begun.resolve();
      await transaction.gate.promise;
    });
    transaction.done.catch(begun.reject);
    return begun.promise;
  };

  const end = async (id: number, commit: boolean): Promise<void> => {
    const { gate, done } = transactions.get(id) ?? {};
    if (gate === undefined) throw new Error('The transaction has ended');
    transactions.delete(id);
    if (commit) gate.resolve();
    else gate.reject(new Error('rollback'));
    await (commit ? done : done?.catch(() => undefined));
  };

  const close = async (): Promise<void> => {
    await checkpoints.finish();
    await pglite.close();
    release();
  };

  const handle = async (request: WorkerRequest): Promise<unknown> => {
    checkpoints.touch();
    switch (request.op) {
      case 'query':
        return target(request.tx).query(request.sql, request.params, request.options);
      case 'exec':
        return target(request.tx).exec(request.sql);
      case 'begin':
        return begin(request.id);
      case 'end':
        return end(request.tx, request.commit);
      case 'syncs':
        return syncs.count;
      case 'close':
        return close();
    }
  };

  port.on('message', (request: WorkerRequest) => {
    handle(request).then(
      (result) => {
        answer({ id: request.id, result });
      },
      (error: unknown) => {
        answer({ id: request.id, error: toWireError(error) });
        if (isEngineDead(error))
          setImmediate(() => {
            process.exit(1);
          }); // ends this thread only; the client starts another
      },
    );
  });
  answer({ id: 0 });
}

const { directory } = workerData as { readonly directory: string };
openCluster(directory).then(serve, (error: unknown) => {
  answer({ id: 0, error: toWireError(error) });
});
