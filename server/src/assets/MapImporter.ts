import type { AssetStore } from './AssetStore.ts';
import type { ImportedScene } from './ImportedScene.ts';
import { cancelled, runImport } from './runImport.ts';

export interface UploadedFile {
  readonly path: string;
  /** As the sender named it; never used for a path nor to tell the kind. */
  readonly fileName: string;
}

/** Turns uploaded map files into scenes with stored pictures, one at a time: a large one takes hundreds of megabytes. */
export class MapImporter {
  readonly #store: AssetStore;
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: AssetStore) {
    this.#store = store;
  }

  /** Progress grows from 0 to 1. Rejects with `ImportError` and leaves no file then; the upload itself stays the caller's. */
  importMapFile(file: UploadedFile, onProgress: (share: number) => void = () => undefined, signal?: AbortSignal): Promise<ImportedScene> {
    const turn = this.#last.then(() => this.#import(file, onProgress, signal));
    this.#last = turn.catch(() => undefined);
    return signal ? Promise.race([turn, whenAborted(signal, turn)]) : turn;
  }

  async #import(file: UploadedFile, onProgress: (share: number) => void, signal: AbortSignal | undefined): Promise<ImportedScene> {
    if (signal?.aborted) throw cancelled();
    const scene = await runImport({ path: file.path, ...this.#store.newAsset() }, onProgress, signal);
    if (!signal?.aborted) return scene;
    await this.#store.delete(scene.image.assetId);
    throw cancelled();
  }
}

/** Lets who waits in the queue give up at once. Never settles when the import comes first. */
function whenAborted(signal: AbortSignal, turn: Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => {
    const give = (): void => reject(cancelled());
    if (signal.aborted) give();
    signal.addEventListener('abort', give, { once: true });
    void turn.catch(() => undefined).finally(() => signal.removeEventListener('abort', give));
  });
}
