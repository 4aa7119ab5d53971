import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { decodeBitmap, SAMPLE, type Bitmap } from '@tallow/shared/vision';
import { AssetStore, type TilePlace } from './AssetStore.ts';
import { ifMissing } from './ifMissing.ts';
import { LastUsed } from './LastUsed.ts';
import { maskTile, tileGround, TileMask, type PictureSize } from './maskTile.ts';
import { sharp } from './sharp.ts';

/** A scene's picture for one viewer. */
export interface Picture extends PictureSize {
  readonly assetId: string;
  /** The ground that the viewer knows (`encodeBitmap`); null: all of it. */
  readonly explored: string | null;
  /** The scene in map units; told apart from the bitmap only when its cells are not whole. */
  readonly width?: number;
  readonly height?: number;
}

export type FindPicture<Session> = (session: Session, userId: string, sceneId: string) => Promise<Picture | null>;

export interface MapTile {
  readonly bytes: Buffer;
  /** Never changes any more: all of it is shown. */
  readonly isFinal: boolean;
}

const TILES_KEPT = 1000;
const BITMAPS_KEPT = 32;

/** Tiles of map pictures as a viewer may see them: ground that the viewer never saw is black, in the file itself. */
export class MapTiles<Session> {
  readonly #store: AssetStore;
  readonly #findPicture: FindPicture<Session>;
  readonly #masked = new LastUsed<Buffer>(TILES_KEPT);
  readonly #bitmaps = new LastUsed<Bitmap>(BITMAPS_KEPT);

  constructor(dataDir: string, findPicture: FindPicture<Session>) {
    this.#store = new AssetStore(dataDir);
    this.#findPicture = findPicture;
  }

  /** Undefined when there is no such picture or tile, or the viewer has nothing to do with it. */
  async read(session: Session, userId: string, sceneId: string, place: TilePlace): Promise<MapTile | undefined> {
    const picture = await this.#findPicture(session, userId, sceneId);
    const path = picture && this.#store.tilePath(picture.assetId, place);
    if (!path || place.z > picture.maxZoom) return undefined;
    if (picture.explored === null) return this.#whole(path);
    const explored = await this.#bitmaps.get(picture.explored, async () => bitmapOf(picture.explored!));
    const ground = tileGround(
      picture,
      place,
      picture.width ?? explored.width * SAMPLE,
      picture.height ?? explored.height * SAMPLE,
    );
    const mask = new TileMask(explored, ground);
    if (mask.isFull) return this.#whole(path);
    if (mask.isEmpty)
      return {
        bytes: await this.#masked.get(`black,${picture.tileSize}`, () => blackTile(picture.tileSize)),
        isFinal: false,
      };
    return this.#partly(path, ground, mask);
  }

  async #whole(path: string): Promise<MapTile | undefined> {
    const bytes = await readTile(path);
    return bytes && { bytes, isFinal: true };
  }

  async #partly(path: string, ground: Parameters<typeof maskTile>[1], mask: TileMask): Promise<MapTile | undefined> {
    const tile = await readTile(path);
    if (!tile) return undefined;
    const key = `${path},${createHash('sha256').update(mask.bytes).digest('base64url')}`;
    return { bytes: await this.#masked.get(key, () => maskTile(tile, ground, mask)), isFinal: false };
  }
}

function bitmapOf(text: string): Bitmap {
  const bitmap = decodeBitmap(text);
  if (!bitmap.ok) throw new Error('The explored ground is not a bitmap');
  return bitmap.value;
}

function blackTile(size: number): Promise<Buffer> {
  return sharp({ create: { width: size, height: size, channels: 3, background: '#000000' } })
    .webp({ quality: 80, effort: 0 })
    .toBuffer();
}

function readTile(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(ifMissing(undefined));
}
