import { parentPort, workerData } from 'node:worker_threads';
import { ImportError, type ImportCode } from './ImportError.ts';
import type { ImportedScene } from './ImportedScene.ts';
import { importMap, type ImportOrder } from './importMap.ts';

export type WorkerReport =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly scene: ImportedScene }
  | { readonly kind: 'failed'; readonly code: ImportCode; readonly message: string; readonly detail: string };

const report = (message: WorkerReport): void => parentPort?.postMessage(message);

function failure(error: unknown): WorkerReport {
  const detail = error instanceof Error ? String(error.stack) : String(error);
  if (error instanceof ImportError) return { kind: 'failed', code: error.code, message: error.message, detail };
  return { kind: 'failed', code: 'import-failed', message: 'The map could not be stored.', detail };
}

try {
  report({ kind: 'done', scene: await importMap(workerData as ImportOrder, (share) => report({ kind: 'progress', share })) });
} catch (error) {
  report(failure(error));
}
