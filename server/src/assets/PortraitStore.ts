import { randomUUID } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ifMissing } from './ifMissing.ts';
import { MAX_PORTRAIT_MS } from './limits.ts';
import { runDecoder } from './runDecoder.ts';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Pictures of tokens: square WebP files, one folder a session. An id is random, so only who was told it can ask for it.
 */
export class PortraitStore {
  readonly #root: string;

  constructor(dataDir: string) {
    this.#root = resolve(dataDir, 'portraits');
  }

  /**
   * Stores an uploaded picture, cut to a square. Rejects with an ImportError for what is no picture or too large; the
   * upload stays the caller's.
   */
  async save(sessionId: string, path: string): Promise<string> {
    const id = randomUUID();
    const folder = join(this.#root, sessionId);
    const work = join(folder, `.${id}`);
    try {
      const target = join(work, 'portrait.webp');
      await runDecoder(
        { kind: 'portrait', portrait: { path, target } },
        { tempFolder: work, limitMs: MAX_PORTRAIT_MS },
      );
      await rename(target, join(folder, `${id}.webp`));
      return id;
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }

  async read(sessionId: string, id: string): Promise<Buffer | undefined> {
    if (!ID.test(sessionId) || !ID.test(id)) return undefined;
    return readFile(join(this.#root, sessionId, `${id}.webp`)).catch(ifMissing(undefined));
  }

  /** With all of its portraits. Unknown sessions are fine. */
  async deleteSession(sessionId: string): Promise<void> {
    if (ID.test(sessionId)) await rm(join(this.#root, sessionId), { recursive: true, force: true });
  }
}
