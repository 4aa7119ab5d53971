import fs from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { DatabaseStartError } from '../DatabaseStartError.ts';
import { DurableNodeFS, durableStartParams, syncDirectory, syncTree } from './DurableNodeFS.ts';
import { lockDirectory } from './lockDirectory.ts';

/** The PostgreSQL inside the pinned PGlite. */
const serverMajor = '18';

export interface Cluster {
  readonly pglite: PGlite;
  readonly syncs: { readonly count: number };
  release(): void;
}

function refuseForeignVersion(directory: string): void {
  const found = fs.readFileSync(`${directory}/PG_VERSION`, 'utf8').trim();
  if (found === serverMajor) return;
  throw new DatabaseStartError(
    'wrong-version',
    `The data folder ${directory} was written by PostgreSQL ${found}, this server contains ${serverMajor}. Restore a backup into an empty folder, or start the matching release.`,
  );
}

/**
 * Opens the cluster in `directory`, or makes one. A creation that was interrupted (its marker is still there)
 * never acknowledged anything and is started over.
 */
export async function openCluster(directory: string): Promise<Cluster> {
  const release = lockDirectory(directory);
  try {
    const marker = `${directory}.creating`;
    if (fs.existsSync(marker)) fs.rmSync(directory, { recursive: true, force: true });
    const isNew = !fs.existsSync(`${directory}/PG_VERSION`);
    if (isNew) {
      fs.closeSync(fs.openSync(marker, 'w'));
      fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
      syncDirectory(dirname(directory));
    } else {
      refuseForeignVersion(directory);
    }
    const files = new DurableNodeFS(directory);
    const pglite = await PGlite.create({ fs: files, startParams: durableStartParams });
    if (isNew) {
      await pglite.exec('CHECKPOINT');
      syncTree(directory);
      fs.rmSync(marker);
      syncDirectory(dirname(directory)); // a marker that came back after a power cut would cost the whole cluster
    }
    return { pglite, syncs: files.syncs, release };
  } catch (cause) {
    release();
    if (cause instanceof DatabaseStartError) throw cause;
    throw new DatabaseStartError(
      'unreadable',
      `The database in ${directory} could not be opened: ${cause instanceof Error ? cause.message : String(cause)}`,
      cause,
    );
  }
}
