import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportedScene } from './ImportedScene.ts';
import type { ImportWishes } from './ImportWishes.ts';
import { TILE_SIZE } from './limits.ts';
import { readMapFile } from './readMapFile.ts';
import { writePyramid } from './writePyramid.ts';

export interface ImportOrder {
  readonly path: string;
  /** As the sender named it. */
  readonly fileName: string;
  readonly wishes: ImportWishes;
  readonly assetId: string;
  /** Where the asset grows, on the same disk as `folder`, which it becomes in one step when it is whole. */
  readonly draftFolder: string;
  readonly folder: string;
}

const READ = 0.15;
const TILED = 0.95;

/** The whole import, as its own process runs it. Leaves the finished asset or nothing. */
export async function importMap(order: ImportOrder, onProgress: (share: number) => void): Promise<ImportedScene> {
  try {
    const { scene, image } = await readMapFile(order.path, order.fileName, order.wishes);
    onProgress(READ);
    const maxZoom = await writePyramid(image, order.draftFolder, (share) => onProgress(READ + share * (TILED - READ)));
    const info = {
      assetId: order.assetId,
      widthPx: image.widthPx,
      heightPx: image.heightPx,
      tileSize: TILE_SIZE,
      maxZoom,
    };
    await writeFile(join(order.draftFolder, 'image.json'), JSON.stringify(info));
    await rename(order.draftFolder, order.folder);
    onProgress(1);
    return { ...scene, image: info };
  } catch (error) {
    await rm(order.draftFolder, { recursive: true, force: true });
    throw error;
  }
}
