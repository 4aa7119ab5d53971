import { Texture } from 'pixi.js';
import type { TablePort } from '../../store/index.ts';

/** Whole pictures of the map, loaded once each. */
export class Pictures {
  readonly #table: TablePort;
  readonly #wake: () => void;
  readonly #abort = new AbortController();
  readonly #textures = new Map<string, Texture | null>();
  #loaded = 0;

  constructor(table: TablePort, wake: () => void) {
    this.#table = table;
    this.#wake = wake;
  }

  /** How many are there: what shows them may look different when it is another number. */
  get loaded(): number {
    return this.#loaded;
  }

  /** Undefined until it is there. */
  get(image: string): Texture | undefined {
    const known = this.#textures.get(image);
    if (known === undefined) {
      this.#textures.set(image, null);
      void this.#load(image).catch(() => this.#textures.delete(image));
    }
    return known ?? undefined;
  }

  destroy(): void {
    this.#abort.abort();
    for (const texture of this.#textures.values()) texture?.destroy(true);
  }

  async #load(image: string): Promise<void> {
    const blob = await this.#table.loadPortrait(image, this.#abort.signal);
    if (!blob) return;
    const bitmap = await createImageBitmap(blob);
    if (this.#abort.signal.aborted) return bitmap.close();
    const texture = Texture.from(bitmap);
    texture.source.autoGenerateMipmaps = true;
    this.#textures.set(image, texture);
    this.#loaded += 1;
    this.#wake();
  }
}
