import type { Stats } from 'node:fs';
import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ifMissing } from './ifMissing.ts';

export type DiskKind = 'map' | 'portrait' | 'upload' | 'draft';

/** A file or folder that nobody may need any more. */
interface Thing {
  readonly kind: DiskKind;
  readonly path: string;
  readonly isOld: boolean;
  /** What has to be mentioned for it to stay; none for what is only ever passing through. */
  readonly id?: string;
}

export interface SweepReport {
  readonly removed: readonly DiskKind[];
  /** Orphans that are too young to tell from things under way. */
  readonly waiting: number;
}

/** Ids that something speaks of, in portions. Must reject when it cannot tell all of them. */
export type MentionedIds = () => AsyncIterable<readonly string[]>;

/**
 * Nothing under way takes so long (ms): an upload, an import, the step from a stored picture to the scene that shows
 * it.
 */
export const GRACE_MS = 3_600_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const PORTRAIT = /^([0-9a-f-]{36})\.webp$/;

/**
 * Removes from the data folder what nobody mentions and what killed processes left. Files are listed before the
 * mentions are read: what comes between is young. Safe beside other processes, which may do the same.
 */
export class DiskSweep {
  readonly #dataDir: string;
  readonly #mentioned: MentionedIds;
  readonly #now: () => number;

  constructor(dataDir: string, mentioned: MentionedIds, now: () => number) {
    this.#dataDir = resolve(dataDir);
    this.#mentioned = mentioned;
    this.#now = now;
  }

  async sweep(): Promise<SweepReport> {
    const things = [...(await this.#maps()), ...(await this.#portraits()), ...(await this.#uploads())];
    const orphans = await this.#unmentioned(things);
    const removed: DiskKind[] = [];
    for (const { kind, path } of orphans.filter(({ isOld }) => isOld)) {
      await rm(path, { recursive: true, force: true });
      removed.push(kind);
    }
    await this.#removeEmptyFolders();
    return { removed, waiting: orphans.length - removed.length };
  }

  async #unmentioned(things: readonly Thing[]): Promise<readonly Thing[]> {
    const nameless = things.filter(({ id }) => id === undefined);
    const byId = new Map(things.flatMap((thing) => (thing.id === undefined ? [] : [[thing.id, thing] as const])));
    if (byId.size > 0) for await (const ids of this.#mentioned()) for (const id of ids) byId.delete(id);
    return [...nameless, ...byId.values()];
  }

  async #maps(): Promise<readonly Thing[]> {
    const root = join(this.#dataDir, 'assets');
    const kindOf = (name: string): Pick<Thing, 'kind' | 'id'> | undefined => {
      if (UUID.test(name)) return { kind: 'map', id: name };
      return name.startsWith('.unfinished-') ? { kind: 'draft' } : undefined;
    };
    return this.#list(root, kindOf);
  }

  async #portraits(): Promise<readonly Thing[]> {
    const root = join(this.#dataDir, 'portraits');
    const kindOf = (name: string): Pick<Thing, 'kind' | 'id'> | undefined => {
      const id = PORTRAIT.exec(name)?.[1];
      if (id !== undefined) return { kind: 'portrait', id };
      return name.startsWith('.') ? { kind: 'draft' } : undefined;
    };
    const things: Thing[] = [];
    for (const folder of await namesIn(root))
      if (UUID.test(folder)) things.push(...(await this.#list(join(root, folder), kindOf)));
    return things;
  }

  #uploads(): Promise<readonly Thing[]> {
    return this.#list(join(this.#dataDir, 'uploads'), (name) => (UUID.test(name) ? { kind: 'upload' } : undefined));
  }

  /** What has another name was not made by us. */
  async #list(
    folder: string,
    kindOf: (name: string) => Pick<Thing, 'kind' | 'id'> | undefined,
  ): Promise<readonly Thing[]> {
    const things: Thing[] = [];
    for (const name of await namesIn(folder)) {
      const kind = kindOf(name);
      const path = join(folder, name);
      const stats = kind && (await statOf(path));
      if (stats) things.push({ ...kind, path, isOld: this.#now() - stats.mtimeMs > GRACE_MS });
    }
    return things;
  }

  async #removeEmptyFolders(): Promise<void> {
    const root = join(this.#dataDir, 'portraits');
    for (const folder of await namesIn(root)) {
      const stats = UUID.test(folder) && (await statOf(join(root, folder)));
      // Only an empty folder goes: a portrait that comes meanwhile keeps it.
      if (stats && this.#now() - stats.mtimeMs > GRACE_MS) await rmdir(join(root, folder)).catch(() => undefined);
    }
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(ifMissing([]));
}

function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(ifMissing(undefined));
}
