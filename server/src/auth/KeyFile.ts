import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = 'keys';
const FILE = 'tokens';
/** Characters that a key has at least. */
const LEAST_KEY = 32;

export const makeKey = (): string => randomBytes(48).toString('base64url');

/** One key a line, the newest first. Throws when a line is too short to be one. */
export function parseKeys(text: string): readonly string[] {
  const keys = text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (keys.length === 0 || keys.some((key) => key.length < LEAST_KEY))
    throw new Error(`Keys of tokens have at least ${LEAST_KEY} characters, one a line, the newest first`);
  return keys;
}

/**
 * The keys that tokens are signed with, in a folder of the data folder that nobody else may read: not in the database,
 * whose copies lie about.
 */
export class KeyFile {
  readonly #folder: string;
  readonly #file: string;

  constructor(dataDir: string) {
    this.#folder = path.join(dataDir, FOLDER);
    this.#file = path.join(this.#folder, FILE);
  }

  /** The keys there are, the newest first; none when there is no file yet. */
  async read(): Promise<readonly string[] | undefined> {
    const text = await readFile(this.#file, 'utf8').catch((cause: unknown) => {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw cause;
    });
    return text === undefined ? undefined : parseKeys(text);
  }

  /**
   * Keeps this key if there is none yet; answers what there is. Processes that start together on one folder all get the
   * same.
   */
  async readOrKeep(key: string): Promise<readonly string[]> {
    const known = await this.read();
    if (known) return known;
    const draft = await this.#draft([key]);
    await link(draft, this.#file).catch((cause: unknown) => {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    });
    await rm(draft);
    return (await this.read())!;
  }

  /** Puts a new key on top: it signs from the next start on, the others still verify. */
  async rotate(): Promise<readonly string[]> {
    const keys = [makeKey(), ...((await this.read()) ?? [])];
    await rename(await this.#draft(keys), this.#file);
    return keys;
  }

  async #draft(keys: readonly string[]): Promise<string> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const draft = `${this.#file}.${randomUUID()}`;
    await writeFile(draft, `${keys.join('\n')}\n`, { mode: 0o600, flush: true });
    await chmod(draft, 0o600);
    return draft;
  }
}
