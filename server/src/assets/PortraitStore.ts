import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PictureShape } from './cutPortrait.ts';
import { ifMissing } from './ifMissing.ts';
import { MAX_PORTRAIT_MS } from './limits.ts';
import { runDecoder } from './runDecoder.ts';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Pictures of tokens, characters and creatures, cut to squares, and of props and pages: WebP files, one folder a
 * session, or a sheet of the library. An id is random, so only who was told it can ask for it.
 */
export class PortraitStore {
  readonly #root: string;

  constructor(dataDir: string) {
    this.#root = resolve(dataDir, 'portraits');
  }

  /**
   * Stores an uploaded picture, cut to a square or whole. Rejects with an ImportError for what is no picture or too
   * large; the upload stays the caller's.
   */
  async save(ownerId: string, path: string, shape: PictureShape): Promise<string> {
    const id = randomUUID();
    const folder = join(this.#root, ownerId);
    const work = join(folder, `.${id}`);
    try {
      const target = join(work, 'portrait.webp');
      await runDecoder(
        { kind: 'portrait', portrait: { path, target, shape } },
        { tempFolder: work, limitMs: MAX_PORTRAIT_MS },
      );
      await rename(target, join(folder, `${id}.webp`));
      return id;
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }

  async read(ownerId: string, id: string): Promise<Buffer | undefined> {
    return this.#isName(ownerId, id) ? readFile(this.#path(ownerId, id)).catch(ifMissing(undefined)) : undefined;
  }

  /** Brings a picture along under its id. One that is not there, or there already, is fine. */
  async copy(from: string, id: string, to: string): Promise<void> {
    if (!this.#isName(from, id) || !ID.test(to)) return;
    await mkdir(join(this.#root, to), { recursive: true, mode: 0o700 });
    await copyFile(this.#path(from, id), this.#path(to, id)).catch(ifMissing(undefined));
  }

  /** Unknown ones are fine. */
  async delete(ownerId: string, id: string): Promise<void> {
    if (this.#isName(ownerId, id)) await rm(this.#path(ownerId, id), { force: true });
  }

  /** All portraits of a session or a sheet. Unknown ones are fine. */
  async deleteAll(ownerId: string): Promise<void> {
    if (ID.test(ownerId)) await rm(join(this.#root, ownerId), { recursive: true, force: true });
  }

  #isName(ownerId: string, id: string): boolean {
    return ID.test(ownerId) && ID.test(id);
  }

  #path(ownerId: string, id: string): string {
    return join(this.#root, ownerId, `${id}.webp`);
  }
}
