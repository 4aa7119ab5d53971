import { rm } from 'node:fs/promises';
import type { AssetStore } from './AssetStore.ts';
import type { ImportedScene } from './ImportedScene.ts';
import type { ImportWishes } from './ImportWishes.ts';
import { MAX_IMPORT_MS } from './limits.ts';
import { cancelled, runDecoder } from './runDecoder.ts';

export interface UploadedFile {
  readonly path: string;
  /** As the sender named it; never used for a path nor to tell the kind. */
  readonly fileName: string;
}

/**
 * Turns uploaded map files into scenes with stored pictures. A large one takes hundreds of megabytes: the caller
 * decides how many at a time.
 */
export class MapImporter {
  readonly #store: AssetStore;
  readonly #limitMs: number;

  constructor(store: AssetStore, limitMs = MAX_IMPORT_MS) {
    this.#store = store;
    this.#limitMs = limitMs;
  }

  /**
   * Progress grows from 0 to 1. Rejects with `ImportError` and leaves no file then; the upload itself stays the
   * caller's.
   */
  async importMapFile(
    file: UploadedFile,
    wishes: ImportWishes,
    onProgress: (share: number) => void = () => undefined,
    signal?: AbortSignal,
  ): Promise<ImportedScene> {
    const place = this.#store.newAsset();
    try {
      const scene = await runDecoder(
        { kind: 'map', map: { path: file.path, fileName: file.fileName, wishes, ...place } },
        { tempFolder: place.draftFolder, limitMs: this.#limitMs, onProgress, signal },
      );
      if (signal?.aborted) throw cancelled();
      return scene!;
    } catch (error) {
      for (const folder of [place.draftFolder, place.folder])
        await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      throw error;
    }
  }
}
