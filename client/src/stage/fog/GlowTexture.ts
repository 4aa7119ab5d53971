import { BufferImageSource } from 'pixi.js';
import { SAMPLE, type Glow } from '@tallow/shared/vision';
import { paintGlowPixels } from './paintGlowPixels.ts';

const NOTHING = new Uint8Array(4);

/** Lit ground as a small picture: colour times coverage, and coverage. `rect` is the ground it covers, in map units. */
export class GlowTexture {
  readonly rect = new Float32Array([0, 0, 1, 1]);
  source = toSource(NOTHING, 1, 1);
  #shown: Glow | undefined;
  #retired: BufferImageSource | undefined;

  get isLit(): boolean {
    return this.#shown !== undefined && this.#shown.runs.length > 0;
  }

  show(glow: Glow | undefined): void {
    if (glow === this.#shown) return;
    this.#shown = glow;
    this.settle();
    this.#retired = this.source;
    const picture = glow && paintGlowPixels(glow);
    this.source = picture ? toSource(picture.pixels, picture.width, picture.height) : toSource(NOTHING, 1, 1);
    this.rect.set(
      picture
        ? [picture.left * SAMPLE, picture.top * SAMPLE, picture.width * SAMPLE, picture.height * SAMPLE]
        : [0, 0, 1, 1],
    );
  }

  /** Lets go of the picture shown before: not until nothing draws with it any more. */
  settle(): void {
    this.#retired?.destroy();
    this.#retired = undefined;
  }

  destroy(): void {
    this.settle();
    this.source.destroy();
  }
}

function toSource(resource: Uint8Array, width: number, height: number): BufferImageSource {
  return new BufferImageSource({
    resource,
    width,
    height,
    format: 'rgba8unorm',
    alphaMode: 'no-premultiply-alpha',
    scaleMode: 'linear',
    addressMode: 'clamp-to-edge',
  });
}
