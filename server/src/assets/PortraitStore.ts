import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { corrupt, openImage } from './openImage.ts';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Side of a stored portrait in pixels: sharp on a token at the closest zoom. */
const SIDE = 256;

/** Pictures of tokens: square WebP files, one folder a session. An id is random, so only who was told it can ask for it. */
export class PortraitStore {
  readonly #root: string;

  constructor(dataDir: string) {
    this.#root = resolve(dataDir, 'portraits');
  }

  /** Cuts a picture to a square round its liveliest part. Refuses with an ImportError what is no picture or too large. */
  async save(sessionId: string, bytes: Uint8Array): Promise<string> {
    const image = await openImage(bytes);
    const square = await image.pixels().resize(SIDE, SIDE, { fit: 'cover', position: 'attention' }).webp({ quality: 85 }).toBuffer().catch((cause: unknown) => { throw corrupt(cause); });
    const id = randomUUID();
    const folder = join(this.#root, sessionId);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const draft = join(folder, `.${id}`);
    await writeFile(draft, square);
    await rename(draft, join(folder, `${id}.webp`));
    return id;
  }

  async read(sessionId: string, id: string): Promise<Buffer | undefined> {
    if (!ID.test(sessionId) || !ID.test(id)) return undefined;
    return readFile(join(this.#root, sessionId, `${id}.webp`)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
  }
}
