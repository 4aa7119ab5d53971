import { rm } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { WorkerReport } from './import.worker.ts';
import { ImportError } from './ImportError.ts';
import type { ImportedScene } from './ImportedScene.ts';
import type { ImportOrder } from './importMap.ts';

/** Heap of the worker: a 64 MB file as text, as JSON and as bytes. Pixels live outside of it. */
const HEAP_MB = 1024;

/** Runs one import in a worker thread of its own, which takes its memory with it when it ends. Aborting ends it and leaves nothing. */
export async function runImport(order: ImportOrder, onProgress: (share: number) => void, signal: AbortSignal | undefined): Promise<ImportedScene> {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { workerData: order, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
  const stop = (): void => void worker.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await outcomeOf(worker, onProgress, signal);
  } catch (error) {
    for (const folder of [order.draftFolder, order.folder]) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

function outcomeOf(worker: Worker, onProgress: (share: number) => void, signal: AbortSignal | undefined): Promise<ImportedScene> {
  return new Promise((resolve, reject) => {
    worker.on('message', (report: WorkerReport) => {
      if (report.kind === 'progress') onProgress(report.share);
      else if (report.kind === 'done') resolve(report.scene);
      else reject(new ImportError(report.code, report.message, report.detail));
    });
    worker.on('error', (cause) => reject(new ImportError('import-failed', 'The map could not be read.', cause)));
    worker.on('exit', () => reject(signal?.aborted ? cancelled() : new ImportError('import-failed', 'The import ended without an answer.')));
  });
}

export function cancelled(): ImportError {
  return new ImportError('cancelled', 'The import was cancelled.');
}
