import { fork, type ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { DecoderOrder, DecoderReport } from './decoder.process.ts';
import { ImportError } from './ImportError.ts';
import type { ImportedScene } from './ImportedScene.ts';
import { MAX_DECODER_BYTES } from './limits.ts';
import { watchMemory } from './watchMemory.ts';

const PROGRAM = fileURLToPath(new URL('./decoder.process.ts', import.meta.url));
/** Heap of the process: a 64 MB file as text, as JSON and as bytes. Pixels live outside of it. */
const HEAP_MB = 1024;
/** Tables come first: the decoder takes what processor time they leave. */
const NICE = 10;

export interface DecoderTerms {
  /** Where the process may leave temporary files; the caller removes it when decoding fails. */
  readonly tempFolder: string;
  readonly limitMs: number;
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Follows one order in a process of its own: a picture under decoding cannot be stopped in a thread, and one that
 * brings the decoder down takes nothing else along. Killed when aborted, when its time is up or when it takes too much
 * memory. Rejects with `ImportError`.
 */
export async function runDecoder(
  order: DecoderOrder,
  { tempFolder, limitMs, onProgress = () => undefined, signal }: DecoderTerms,
): Promise<ImportedScene | null> {
  if (signal?.aborted) throw cancelled();
  await mkdir(tempFolder, { recursive: true, mode: 0o700 });
  const child = fork(PROGRAM, [], {
    env: { TMPDIR: tempFolder, MALLOC_ARENA_MAX: '2' },
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let why: ImportError | undefined;
  const kill = (reason: ImportError) => (): void => {
    why ??= reason;
    child.kill('SIGKILL');
  };
  const stop = kill(cancelled());
  const timer = setTimeout(
    kill(new ImportError('took-too-long', `The map took longer than ${Math.ceil(limitMs / 1000)} seconds to read.`)),
    limitMs,
  );
  const unwatch = watchMemory(
    child.pid,
    MAX_DECODER_BYTES,
    kill(new ImportError('image-too-large', 'The picture takes more memory than there is for one. Scale it down.')),
  );
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await outcomeOf(child, order, onProgress, () => why);
  } finally {
    signal?.removeEventListener('abort', stop);
    clearTimeout(timer);
    unwatch();
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await gone;
  }
}

function outcomeOf(
  child: ChildProcess,
  order: DecoderOrder,
  onProgress: (share: number) => void,
  why: () => ImportError | undefined,
): Promise<ImportedScene | null> {
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-4096)));
  return new Promise((resolve, reject) => {
    child.on('message', (report: DecoderReport) => {
      if (report.kind === 'progress') onProgress(report.share);
      else if (report.kind === 'done') resolve(report.scene);
      else reject(new ImportError(report.code, report.message, report.detail));
    });
    child.on('error', (cause) => reject(new ImportError('import-failed', 'The picture could not be read.', cause)));
    child.on('close', () =>
      reject(why() ?? new ImportError('import-failed', 'The decoder ended without an answer.', errors)),
    );
    child.once('spawn', () => {
      lower(child.pid);
      child.send(
        order,
        (error) => error && reject(why() ?? new ImportError('import-failed', 'The decoder did not start.', error)),
      );
    });
  });
}

/** Not every system lets us; decoding works all the same. */
function lower(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, NICE);
  } catch {
    return;
  }
}

export function cancelled(): ImportError {
  return new ImportError('cancelled', 'The import was cancelled.');
}
