import { parse } from 'node:path';
import type { SceneDraft } from '@tallow/shared/table';
import { AssetStore } from './AssetStore.ts';
import { FairQueue, type Asker } from './FairQueue.ts';
import type { ImportedScene } from './ImportedScene.ts';
import type { ImportReport, ImportWishes } from './ImportWishes.ts';
import { MAX_UPLOAD_BYTES } from './limits.ts';
import { MapImporter, type UploadedFile } from './MapImporter.ts';
import { cancelled } from './runDecoder.ts';

const LONGEST_NAME = 80;
/** Two at once: somebody's huge map does not hold up everybody else's, and memory holds both. */
const QUEUE = { atOnce: 2, perUser: 6, perSession: 10, inAll: 100 } as const;

export interface ImportOutcome {
  readonly draft: SceneDraft;
  readonly report: ImportReport;
}

/** A place among those who wait for their maps. */
export interface ImportPlace {
  /** The upload stays the caller's. Rejects with `ImportError` and leaves nothing then. */
  run(
    file: UploadedFile,
    wishes: ImportWishes,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ): Promise<ImportOutcome>;
  leave(): void;
}

/** Map imports as the scene routes use them. */
export interface MapImportPort {
  readonly maxBytes: number;
  /** Undefined when the user, or the session, has as many under way as there may be. */
  enter(asker: Asker): ImportPlace | undefined;
  /** Removes the picture of a draft that became no scene. */
  discard(draft: SceneDraft): Promise<void>;
  stats(): FairQueue['stats'];
}

export function openMapImports(dataDir: string): MapImportPort {
  const store = new AssetStore(dataDir);
  const opened = store.open();
  opened.catch(() => undefined);
  const importer = new MapImporter(store);
  const queue = new FairQueue(QUEUE);
  return {
    maxBytes: MAX_UPLOAD_BYTES,
    stats: () => queue.stats,
    discard: async ({ image }) => (image ? store.delete(image.assetId) : undefined),
    enter: (asker) => {
      const place = queue.enter(asker);
      return (
        place && {
          leave: () => place.leave(),
          run: async (file, wishes, onProgress, signal) => {
            await opened;
            const scene = await place
              .run(() => importer.importMapFile(file, wishes, onProgress, signal), signal)
              .catch((cause: unknown) => {
                throw signal.aborted ? cancelled() : cause;
              });
            return { draft: toDraft(scene, file.fileName), report: scene.report };
          },
        }
      );
    },
  };
}

function toDraft(scene: ImportedScene, fileName: string): SceneDraft {
  const { width, height, offsetX, offsetY, globalLight, walls, doors, lights, image } = scene;
  const grid = { kind: 'square', offsetX, offsetY, distance: 5, unit: 'ft' } as const;
  const ground = { name: sceneName(fileName), width, height, image };
  if (!scene.own) return { ...ground, grid, globalLight, walls, doors, lights };
  const { version: _, background, ...own } = scene.own;
  return { ...ground, ...own, ...(background !== undefined && { background }) } as SceneDraft;
}

/** The file's name without folder, ending and characters that cannot be seen or turn others round. */
export function sceneName(fileName: string): string {
  const base = parse(fileName.replaceAll('\\', '/')).name;
  const text = base
    .replaceAll(/\p{C}/gu, '')
    .replaceAll(/[\s_]+/g, ' ')
    .trim();
  // Half a character at the end is none.
  return text.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '') || 'Map';
}
