import { SAMPLE, type Bitmap } from '@tallow/shared/vision';
import { sharp } from './sharp.ts';

/** Where a tile lies in the samples of its scene. */
export interface TileGround {
  /** Column and row of the sample under each of the tile's pixels. */
  readonly columns: Int32Array;
  readonly rows: Int32Array;
}

export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly maxZoom: number;
  readonly tileSize: number;
}

/**
 * `width` and `height`: the scene in map units. Beyond the picture the last sample goes on, for that part of a tile is
 * black anyway.
 */
export function tileGround(
  picture: PictureSize,
  place: { readonly z: number; readonly x: number; readonly y: number },
  width: number,
  height: number,
): TileGround {
  const scale = 2 ** (picture.maxZoom - place.z);
  const across = (tile: number, pixels: number, units: number): Int32Array =>
    Int32Array.from({ length: picture.tileSize }, (_, i) => {
      const pixel = Math.min(pixels - 0.5, (tile * picture.tileSize + i + 0.5) * scale);
      return Math.floor((pixel * units) / pixels / SAMPLE);
    });
  return { columns: across(place.x, picture.widthPx, width), rows: across(place.y, picture.heightPx, height) };
}

/**
 * One byte for each sample of the tile, 1 where it or a neighbour is explored: the edge must have pixels to fade over.
 */
export class TileMask {
  readonly bytes: Uint8Array;
  readonly #left: number;
  readonly #top: number;
  readonly #width: number;

  constructor(explored: Bitmap, { columns, rows }: TileGround) {
    this.#left = columns[0]!;
    this.#top = rows[0]!;
    this.#width = columns.at(-1)! - this.#left + 1;
    this.bytes = new Uint8Array(this.#width * (rows.at(-1)! - this.#top + 1));
    for (let i = 0; i < this.bytes.length; i++)
      this.bytes[i] = isNearExplored(explored, this.#left + (i % this.#width), this.#top + Math.floor(i / this.#width))
        ? 1
        : 0;
  }

  get isFull(): boolean {
    return !this.bytes.includes(0);
  }

  get isEmpty(): boolean {
    return !this.bytes.includes(1);
  }

  shows(column: number, row: number): boolean {
    return this.bytes[(row - this.#top) * this.#width + column - this.#left] === 1;
  }
}

/** Blackens the pixels over unexplored ground before encoding, so that nothing bleeds into their neighbours. */
export async function maskTile(webp: Buffer, ground: TileGround, mask: TileMask): Promise<Buffer> {
  const { data, info } = await sharp(webp).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      if (!mask.shows(ground.columns[x]!, ground.rows[y]!))
        data.fill(0, (y * info.width + x) * info.channels, (y * info.width + x + 1) * info.channels);
    }
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
    .webp({ quality: 80, effort: 0 })
    .toBuffer();
}

function isNearExplored(explored: Bitmap, column: number, row: number): boolean {
  for (let y = row - 1; y <= row + 1; y++)
    for (let x = column - 1; x <= column + 1; x++) if (explored.sample(x, y)) return true;
  return false;
}
