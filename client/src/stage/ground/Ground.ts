import { Container, Sprite, Texture, TilingSprite } from 'pixi.js';
import type { Camera, Size } from '../../kernels/camera.ts';
import type { SceneModel, TableModel, TablePort } from '../../store/index.ts';
import { MapTiles } from './MapTiles.ts';
import { stoneTexture } from './stoneTexture.ts';

/** Map units that one repetition of the stone covers. */
const STONE_UNITS = 900;

const layColour = ({ width, height, background }: SceneModel): Sprite =>
  new Sprite({ texture: Texture.WHITE, width, height, tint: background ?? 0 });

/** What lies below everything: the scene's picture or plain stone. */
export class Ground {
  readonly root = new Container();
  readonly #world = new Container({ isRenderGroup: true });
  readonly #below = new Container();
  readonly #table: TablePort;
  readonly #wake: () => void;
  #stone: Texture | undefined;
  #floor: TilingSprite | Sprite | undefined;
  #tiles: MapTiles | undefined;
  #scene: SceneModel | null = null;
  #hasChanged = true;

  /** `upon`: what lies on it. */
  constructor(table: TablePort, wake: () => void, upon: readonly Container[]) {
    this.#table = table;
    this.#wake = wake;
    this.#world.addChild(this.#below, ...upon);
    this.root.addChild(this.#world);
  }

  sync({ scene, vision }: TableModel): void {
    if (scene !== this.#scene && scene) this.#enter(scene);
    this.#tiles?.explore(vision.all ? undefined : vision.explored);
  }

  /** Something that lies on it looks different. */
  touch(): void {
    this.#hasChanged = true;
  }

  /** Whether the picture changed since this was last asked. */
  takeChange(): boolean {
    const hasChanged = this.#hasChanged || (this.#tiles?.takeChange() ?? false);
    this.#hasChanged = false;
    return hasChanged;
  }

  /** Answers whether it wants another frame. */
  tick(camera: Camera, view: Size, resolution: number, now: number): boolean {
    this.#world.position.set(camera.x, camera.y);
    this.#world.scale.set(camera.scale);
    return this.#tiles?.tick(camera, view, resolution, now) ?? false;
  }

  destroy(): void {
    this.#leave();
    this.root.destroy({ children: true });
    this.#stone?.destroy(true);
  }

  #enter(scene: SceneModel): void {
    const before = this.#scene;
    this.#scene = scene;
    const { image } = scene;
    const isAsLarge = before?.width === scene.width && before.height === scene.height;
    const isSameGround = before?.image?.assetId === image?.assetId && before?.background === scene.background;
    if (isAsLarge && before.id === scene.id && isSameGround) return;
    this.#leave();
    this.#hasChanged = true;
    if (image) this.#below.addChild((this.#tiles = new MapTiles(this.#table, { ...scene, image }, this.#wake)));
    else this.#below.addChild((this.#floor = scene.background ? layColour(scene) : this.#layStone(scene)));
  }

  #layStone({ width, height }: SceneModel): TilingSprite {
    this.#stone ??= stoneTexture();
    return new TilingSprite({
      texture: this.#stone,
      width,
      height,
      tileScale: { x: STONE_UNITS / this.#stone.width, y: STONE_UNITS / this.#stone.height },
    });
  }

  #leave(): void {
    this.#tiles?.destroy();
    this.#floor?.destroy();
    this.#tiles = undefined;
    this.#floor = undefined;
  }
}
