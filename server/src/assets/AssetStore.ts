import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { randomUUID } from 'node:crypto';
import { ifMissing } from './ifMissing.ts';

const ASSET_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Folders that are not, or no longer, an asset; swept when a process died meanwhile. */
const UNFINISHED = '.unfinished-';
const MAX_ZOOM = 8;
const MAX_TILE = 1023;

export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** The folders of stored pictures. No path leaves it that was not made of a checked id and checked whole numbers. */
export class AssetStore {
  readonly #root: string;

  constructor(dataDir: string) {
    this.#root = resolve(dataDir, 'assets');
  }

  /** Makes the folder. Call once, before the first import. */
  async open(): Promise<void> {
    await mkdir(this.#root, { recursive: true });
  }

  /** Places for a new asset: the id, where to build it and what to rename that to. */
  newAsset(): { readonly assetId: string; readonly draftFolder: string; readonly folder: string } {
    const assetId = randomUUID();
    return { assetId, draftFolder: join(this.#root, UNFINISHED + assetId), folder: join(this.#root, assetId) };
  }

  /** Undefined for what cannot be a tile; the file may still be missing. */
  tilePath(assetId: string, { z, x, y }: TilePlace): string | undefined {
    if (!ASSET_ID.test(assetId) || !isUpTo(MAX_ZOOM, z) || !isUpTo(MAX_TILE, x) || !isUpTo(MAX_TILE, y))
      return undefined;
    return join(this.#root, assetId, 'tiles', String(z), String(y), `${x}.webp`);
  }

  thumbnailPath(assetId: string): string | undefined {
    return ASSET_ID.test(assetId) ? join(this.#root, assetId, 'thumbnail.webp') : undefined;
  }

  /** Gone in one step, even if the process dies meanwhile. Unknown assets are fine. */
  async delete(assetId: string): Promise<void> {
    if (!ASSET_ID.test(assetId)) return;
    const dying = join(this.#root, UNFINISHED + randomUUID());
    await rename(join(this.#root, assetId), dying).catch(ifMissing(undefined));
    await rm(dying, { recursive: true, force: true });
  }
}

function isUpTo(limit: number, value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= limit;
}
