import { Container, Sprite } from 'pixi.js';
import type { Camera, Size } from '../../kernels/camera.ts';
import { tilesInView, zoomLevel, type Tile } from '../../kernels/tilePlan.ts';
import type { SceneModel, TablePort } from '../../store/index.ts';
import type { Bitmap } from '@tallow/shared/vision';
import { isMotionReduced } from '../theme.ts';
import { TileCache, type CachedTile } from './TileCache.ts';

const UPLOADS_A_FRAME = 2;
const FADE_MS = 160;
/** A level of at most this many tiles in view is always kept below the sharp one. */
const BASE_TILES = 4;
const ASK_AGAIN_MS = 150;

/** The picture of a scene: the tiles in view at the level that is sharp, over a coarse one. */
export class MapTiles extends Container {
  readonly #scene: SceneModel;
  readonly #image: NonNullable<SceneModel['image']>;
  readonly #cache: TileCache;
  readonly #sprites = new Map<string, Sprite>();
  #explored: Bitmap | undefined;
  #askedAt = 0;
  #hasChanged = true;

  constructor(
    table: TablePort,
    scene: SceneModel & { readonly image: NonNullable<SceneModel['image']> },
    wake: () => void,
  ) {
    super();
    this.sortableChildren = true;
    this.#scene = scene;
    this.#image = scene.image;
    this.#cache = new TileCache(table, scene.id, wake);
  }

  explore(explored: Bitmap | undefined): void {
    this.#explored = explored;
  }

  /** Whether it looks different since this was last asked. */
  takeChange(): boolean {
    const hasChanged = this.#hasChanged;
    this.#hasChanged = false;
    return hasChanged;
  }

  /** Answers whether it wants another frame. */
  tick(camera: Camera, view: Size, resolution: number, now: number): boolean {
    const level = zoomLevel(this.#image, this.#scene, camera.scale * resolution);
    const sharp = tilesInView(this.#image, this.#scene, camera, view, level);
    const base = this.#baseTiles(camera, view, level);
    if (this.#cache.take(UPLOADS_A_FRAME, now)) this.#hasChanged = true;
    const wanted = [...base, ...sharp];
    const isDue = now - this.#askedAt >= ASK_AGAIN_MS;
    if (isDue || !sharp.every(({ key }) => this.#cache.get(key))) {
      this.#cache.want(wanted, this.#explored, now);
      this.#askedAt = now;
    }
    const isFading = this.#show(wanted, level, now);
    return isFading || this.#cache.isBusy || (!isDue && this.#explored !== undefined && this.#isAnyStale(wanted));
  }

  override destroy(): void {
    super.destroy({ children: true });
    this.#cache.destroy();
  }

  #baseTiles(camera: Camera, view: Size, level: number): readonly Tile[] {
    for (let z = level - 1; z >= 0; z--) {
      const tiles = tilesInView(this.#image, this.#scene, camera, view, z);
      if (tiles.length <= BASE_TILES) return tiles;
    }
    return [];
  }

  #isAnyStale(tiles: readonly Tile[]): boolean {
    return tiles.some(({ key }) => this.#cache.get(key)?.isFinal === false);
  }

  /** Levels that were sharp before stay until the new one is complete; then the coarse ones below cost nothing more. */
  #show(wanted: readonly Tile[], level: number, now: number): boolean {
    const keep = new Set(wanted.map(({ key }) => key));
    const isComplete = wanted.every(({ key }) => this.#cache.get(key));
    let isFading = false;
    for (const tile of wanted) isFading = this.#showTile(tile, now) || isFading;
    for (const [key, sprite] of this.#sprites) {
      const known = this.#cache.get(key);
      if (known && (keep.has(key) || (!isComplete && known.tile.z < level))) {
        sprite.visible = known.tile.z >= level || !isComplete || isFading;
        continue;
      }
      this.#sprites.delete(key);
      sprite.destroy();
      this.#hasChanged = true;
    }
    if (isFading) this.#hasChanged = true;
    return isFading;
  }

  /** Answers whether it is still fading in. */
  #showTile(tile: Tile, now: number): boolean {
    const known = this.#cache.get(tile.key);
    if (!known) return false;
    known.usedAt = now;
    const sprite = this.#sprites.get(tile.key) ?? this.#add(tile, known, now);
    if (sprite.texture !== known.texture) {
      sprite.texture = known.texture;
      sprite.setSize(tile.width, tile.height);
    }
    const alpha = isMotionReduced() ? 1 : Math.min(1, (now - known.shownAt) / FADE_MS);
    if (sprite.alpha !== alpha) this.#hasChanged = true;
    sprite.alpha = alpha;
    return alpha < 1;
  }

  #add(tile: Tile, known: CachedTile, now: number): Sprite {
    const sprite = new Sprite(known.texture);
    sprite.position.set(tile.left, tile.top);
    sprite.setSize(tile.width, tile.height);
    sprite.zIndex = tile.z;
    known.shownAt = now;
    this.#sprites.set(tile.key, sprite);
    this.#hasChanged = true;
    return this.addChild(sprite);
  }
}
