import { Rectangle, Texture } from 'pixi.js';
import { drawArt, type ArtName } from './drawArt.ts';

const SIDE = 2048;
const GAP = 6;

/** Every small picture of the map on one canvas: one texture for all tokens, and it survives a lost context. */
export class Atlas {
  readonly #canvas = document.createElement('canvas');
  readonly #context: CanvasRenderingContext2D;
  readonly #page: Texture;
  readonly #textures = new Map<ArtName, Texture>();
  readonly #drawn: Texture[] = [];
  #x = GAP;
  #y = GAP;
  #row = 0;

  constructor() {
    this.#canvas.width = this.#canvas.height = SIDE;
    this.#context = this.#canvas.getContext('2d')!;
    this.#page = Texture.from(this.#canvas);
    this.#page.source.autoGenerateMipmaps = true;
    for (const [name, art] of drawArt) this.#textures.set(name, this.#add(art.width, art.height, art.draw));
    this.#page.source.update();
  }

  get(name: ArtName): Texture {
    return this.#textures.get(name)!;
  }

  /** Puts one more picture on the page; undefined when it is full. */
  draw(width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): Texture | undefined {
    const isFull =
      this.#y + Math.max(this.#row, height) + GAP + (this.#x + width + GAP > SIDE ? height + GAP : 0) > SIDE;
    if (isFull) return undefined;
    const texture = this.#add(width, height, draw);
    this.#drawn.push(texture);
    this.#page.source.update();
    return texture;
  }

  destroy(): void {
    for (const texture of this.#drawn) texture.destroy();
    for (const texture of this.#textures.values()) texture.destroy();
    this.#page.destroy(true);
  }

  #add(width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): Texture {
    if (this.#x + width + GAP > SIDE) {
      this.#x = GAP;
      this.#y += this.#row + GAP;
      this.#row = 0;
    }
    this.#context.save();
    this.#context.translate(this.#x, this.#y);
    draw(this.#context);
    this.#context.restore();
    const texture = new Texture({ source: this.#page.source, frame: new Rectangle(this.#x, this.#y, width, height) });
    this.#x += width + GAP;
    this.#row = Math.max(this.#row, height);
    return texture;
  }
}
