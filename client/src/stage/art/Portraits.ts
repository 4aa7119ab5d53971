import type { Texture } from 'pixi.js';
import type { TablePort } from '../../store/index.ts';
import type { Atlas } from './Atlas.ts';

/** Pixels across on the atlas: enough for a token at the closest zoom of most screens. */
const SIDE = 128;

/** Pictures of tokens, loaded once each and cut round on the atlas. */
export class Portraits {
  readonly #atlas: Atlas;
  readonly #table: TablePort;
  readonly #wake: () => void;
  readonly #abort = new AbortController();
  readonly #known = new Map<string, Promise<Texture | undefined>>();

  constructor(atlas: Atlas, table: TablePort, wake: () => void) {
    this.#atlas = atlas;
    this.#table = table;
    this.#wake = wake;
  }

  /** Undefined when there is no such picture, or no more room: the token keeps its initials. */
  load(portraitId: string): Promise<Texture | undefined> {
    let loading = this.#known.get(portraitId);
    if (!loading)
      this.#known.set(portraitId, (loading = this.#fetch(portraitId).catch(() => this.#forget(portraitId))));
    return loading;
  }

  async #fetch(portraitId: string): Promise<Texture | undefined> {
    const blob = await this.#table.loadPortrait(portraitId, this.#abort.signal);
    if (!blob) return undefined;
    const bitmap = await createImageBitmap(blob, { resizeWidth: SIDE, resizeHeight: SIDE, resizeQuality: 'high' });
    const texture = this.#atlas.draw(SIDE, SIDE, (context) => {
      context.beginPath();
      context.arc(SIDE / 2, SIDE / 2, SIDE / 2, 0, Math.PI * 2);
      context.clip();
      context.drawImage(bitmap, 0, 0);
    });
    bitmap.close();
    this.#wake();
    return texture;
  }

  /** The next token that wants it tries again. */
  #forget(portraitId: string): undefined {
    this.#known.delete(portraitId);
    return undefined;
  }

  destroy(): void {
    this.#abort.abort();
  }
}
