import { BufferImageSource } from 'pixi.js';
import type { Bitmap } from '@tallow/shared/vision';

/**
 * The remembered ground as one byte a sample. The bitmap on the CPU is what counts: this can be made again any time.
 */
export class ExploredTexture {
  source = toSource(new Uint8Array(1), 1, 1);
  #shown: Bitmap | undefined;
  #retired: BufferImageSource | undefined;

  show(explored: Bitmap | undefined): void {
    if (explored === this.#shown) return;
    const before = this.#shown;
    this.#shown = explored;
    if (!explored) return this.#replace(new Uint8Array(1), 1, 1);
    const isSameSize = before?.width === explored.width && before.height === explored.height;
    if (!isSameSize) this.#replace(new Uint8Array(explored.width * explored.height), explored.width, explored.height);
    paint(this.source.resource as Uint8Array, explored, isSameSize ? before : undefined);
    this.source.update();
  }

  /** Lets go of the texture used before: not until nothing draws with it any more. */
  settle(): void {
    this.#retired?.destroy();
    this.#retired = undefined;
  }

  destroy(): void {
    this.settle();
    this.source.destroy();
  }

  #replace(bytes: Uint8Array, width: number, height: number): void {
    this.settle();
    this.#retired = this.source;
    this.source = toSource(bytes, width, height);
  }
}

/** Writes the words that differ. */
function paint(bytes: Uint8Array, { words, wordsPerRow, width }: Bitmap, before: Bitmap | undefined): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === (before?.words[i] ?? 0)) continue;
    const row = Math.floor(i / wordsPerRow);
    const first = (i % wordsPerRow) * 32;
    const count = Math.min(32, width - first);
    for (let bit = 0; bit < count; bit++) bytes[row * width + first + bit] = ((word >>> bit) & 1) * 255;
  }
}

function toSource(resource: Uint8Array, width: number, height: number): BufferImageSource {
  return new BufferImageSource({
    resource,
    width,
    height,
    format: 'r8unorm',
    alphaMode: 'no-premultiply-alpha',
    scaleMode: 'linear',
    addressMode: 'clamp-to-edge',
  });
}
