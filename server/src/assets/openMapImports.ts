import { parse } from 'node:path';
import type { SceneDraft } from '@tallow/shared/table';
import { AssetStore } from './AssetStore.ts';
import type { ImportedScene } from './ImportedScene.ts';
import { MAX_UPLOAD_BYTES } from './limits.ts';
import { MapImporter, type UploadedFile } from './MapImporter.ts';

const LONGEST_NAME = 80;

/** Map imports as the scene routes use them. */
export interface MapImportPort {
  readonly maxBytes: number;
  run(file: UploadedFile, onProgress: (share: number) => void, signal: AbortSignal): Promise<SceneDraft>;
}

export function openMapImports(dataDir: string): MapImportPort {
  const store = new AssetStore(dataDir);
  const opened = store.open();
  opened.catch(() => undefined);
  const importer = new MapImporter(store);
  return {
    maxBytes: MAX_UPLOAD_BYTES,
    run: async (file, onProgress, signal) => {
      await opened;
      return toDraft(await importer.importMapFile(file, onProgress, signal), file.fileName);
    },
  };
}

function toDraft(scene: ImportedScene, fileName: string): SceneDraft {
  const { width, height, globalLight, walls, doors, lights, image } = scene;
  return { name: sceneName(fileName), width, height, grid: { kind: 'square', offsetX: 0, offsetY: 0, distance: 5, unit: 'ft' }, globalLight, walls, doors, lights, image };
}

/** The file's name without folder, ending and control characters. */
export function sceneName(fileName: string): string {
  const base = parse(fileName.replaceAll('\\', '/')).name;
  return base.replaceAll(/\p{C}/gu, '').replaceAll(/[\s_]+/g, ' ').trim().slice(0, LONGEST_NAME) || 'Map';
}
