import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type InitOptions = Parameters<NodeFS['init']>[1];
type InitResult = Awaited<ReturnType<NodeFS['init']>>;
interface EmscriptenStream {
  readonly nfd?: number | null;
  readonly node: unknown;
}
interface EmscriptenNodeFS {
  stream_ops: Record<string, unknown>;
  realPath(node: unknown): string;
}

/** Makes new and removed names in a directory survive a power cut. */
export function syncDirectory(path: string): void {
  if (process.platform === 'win32') return; // a directory cannot be opened there
  const fd = fs.openSync(path, 'r');
  try {
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}

/**
 * Stock PGlite acknowledges before anything is on disk (electric-sql/pglite#1107). This file system really syncs, and
 * counts.
 */
export class DurableNodeFS extends NodeFS {
  readonly syncs = { count: 0 };

  override async init(pg: PGlite, options: InitOptions): Promise<InitResult> {
    const { emscriptenOpts } = await super.init(pg, options);
    const before = emscriptenOpts.preRun ?? [];
    const preRun = [
      ...(Array.isArray(before) ? before : [before]),
      (module: unknown) => {
        this.#install(module);
      },
    ];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } as InitResult['emscriptenOpts'] };
  }

  #install(module: unknown): void {
    const nodefs = (module as { NODEFS?: Partial<EmscriptenNodeFS> }).NODEFS;
    if (typeof nodefs?.realPath !== 'function' || typeof nodefs.stream_ops !== 'object')
      throw new Error('PGlite internals changed: fsync cannot be installed');
    const { syncs } = this;
    const realPath = nodefs.realPath.bind(nodefs);
    nodefs.stream_ops = {
      ...nodefs.stream_ops,
      fsync(stream: EmscriptenStream): number {
        syncs.count++;
        if (stream.nfd === undefined || stream.nfd === null) syncDirectory(realPath(stream.node));
        else fs.fdatasyncSync(stream.nfd);
        return 0;
      },
    };
  }
}

/** PGlite starts with `-F`, which turns fsync off inside PostgreSQL as well. */
export const durableStartParams: string[] = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
  '-c',
  'shared_buffers=32MB',
];

/** Flushes a whole new cluster once: initdb is a second program, without our fsync. */
export function syncTree(directory: string): void {
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const path = `${directory}/${entry.name}`;
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) {
      const fd = fs.openSync(path, 'r+');
      try {
        fs.fsyncSync(fd);
      } finally {
        fs.closeSync(fd);
      }
    }
  }
  syncDirectory(directory);
}
