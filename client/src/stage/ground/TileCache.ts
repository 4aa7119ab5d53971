import { ImageSource, Texture } from 'pixi.js';
import { exploredCount } from '../../kernels/exploredShare.ts';
import type { Tile } from '../../kernels/tilePlan.ts';
import type { MapTile, TablePort } from '../../store/index.ts';
import type { Bitmap } from '@tallow/shared/vision';

const MAX_LOADING = 6;
const MAX_KEPT = 110;

export interface CachedTile {
  readonly tile: Tile;
  texture: Texture;
  isFinal: boolean;
  /** Explored samples of its ground when it was asked for. */
  explored: number;
  shownAt: number;
  usedAt: number;
}
interface Arrived {
  readonly tile: Tile;
  readonly bitmap: ImageBitmap;
  readonly isFinal: boolean;
  readonly explored: number;
}

/**
 * Loads the tiles of one scene's picture and keeps the last used. A tile that shows only explored ground is asked for
 * again as more is.
 */
export class TileCache {
  readonly #load: (tile: Tile, signal: AbortSignal) => Promise<MapTile | null>;
  readonly #wake: () => void;
  readonly #tiles = new Map<string, CachedTile>();
  readonly #loading = new Set<string>();
  readonly #missing = new Map<string, number>();
  readonly #abort = new AbortController();
  #arrived: Arrived[] = [];

  constructor(table: TablePort, sceneId: string, wake: () => void) {
    this.#load = ({ z, x, y }, signal) => table.loadTile(sceneId, z, x, y, signal);
    this.#wake = wake;
  }

  get(key: string): CachedTile | undefined {
    return this.#tiles.get(key);
  }

  get isBusy(): boolean {
    return this.#loading.size > 0 || this.#arrived.length > 0;
  }

  /** Sees to it that these tiles come, the first ones first. */
  want(tiles: readonly Tile[], explored: Bitmap | undefined, now: number): void {
    for (const tile of tiles) {
      if (this.#loading.size >= MAX_LOADING) return;
      if (
        this.#loading.has(tile.key) ||
        this.#arrived.some((other) => other.tile.key === tile.key) ||
        (this.#missing.get(tile.key) ?? 0) > now
      )
        continue;
      const known = this.#tiles.get(tile.key);
      const count = explored ? exploredCount(explored, tile) : 0;
      if (!known || (!known.isFinal && count > known.explored)) void this.#fetch(tile, count);
    }
  }

  /** Hands over at most `most` loaded pictures to the GPU: each costs a few milliseconds. */
  take(most: number, now: number): boolean {
    const fresh = this.#arrived.splice(0, most);
    for (const { tile, bitmap, isFinal, explored } of fresh) {
      const texture = new Texture({
        source: new ImageSource({ resource: bitmap, alphaMode: 'no-premultiply-alpha', scaleMode: 'linear' }),
      });
      const old = this.#tiles.get(tile.key);
      this.#tiles.set(tile.key, { tile, texture, isFinal, explored, shownAt: old?.shownAt ?? now, usedAt: now });
      if (old) release(old);
    }
    if (fresh.length > 0) this.#forgetOldest();
    return fresh.length > 0;
  }

  destroy(): void {
    this.#abort.abort();
    for (const tile of this.#tiles.values()) release(tile);
    for (const { bitmap } of this.#arrived) bitmap.close();
    this.#tiles.clear();
    this.#arrived = [];
  }

  async #fetch(tile: Tile, explored: number): Promise<void> {
    this.#loading.add(tile.key);
    try {
      const answer = await this.#load(tile, this.#abort.signal);
      if (!answer) this.#missing.set(tile.key, Infinity);
      else {
        const bitmap = await createImageBitmap(answer.blob, { premultiplyAlpha: 'none', colorSpaceConversion: 'none' });
        if (this.#abort.signal.aborted) return bitmap.close();
        this.#arrived.push({ tile, bitmap, isFinal: answer.isFinal, explored });
      }
    } catch {
      this.#missing.set(tile.key, performance.now() + 2_000);
    } finally {
      this.#loading.delete(tile.key);
      if (!this.#abort.signal.aborted) this.#wake();
    }
  }

  #forgetOldest(): void {
    if (this.#tiles.size <= MAX_KEPT) return;
    const oldest = [...this.#tiles]
      .toSorted(([, a], [, b]) => a.usedAt - b.usedAt)
      .slice(0, this.#tiles.size - MAX_KEPT);
    for (const [key, tile] of oldest) {
      this.#tiles.delete(key);
      release(tile);
    }
  }
}

function release({ texture }: CachedTile): void {
  const bitmap = texture.source.resource as ImageBitmap;
  texture.destroy(true);
  bitmap.close();
}
