import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const SIZE = '32m';
const CHUNKS = [1 << 20, 1 << 12, 1];

/** A file system of its own, small enough to be full. */
export class SmallDisk {
  readonly path: string;
  readonly #lastResort = (): void => this.remove();

  private constructor(folder: string) {
    this.path = folder;
    process.once('exit', this.#lastResort);
  }

  /** Belongs to whom the process `pid` belongs. Answers why not where nothing may be mounted. */
  static mount(pid: number): SmallDisk | string {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'tallow-disk-'));
    const { uid, gid } = process.platform === 'linux' ? statSync(`/proc/${pid}`) : { uid: -1, gid: -1 };
    const mounted = spawnSync(
      'mount',
      ['-t', 'tmpfs', '-o', `size=${SIZE},uid=${uid},gid=${gid},mode=0700`, 'tallow-chaos', folder],
      { encoding: 'utf8' },
    );
    if (mounted.status === 0) return new SmallDisk(folder);
    rmSync(folder, { recursive: true });
    return (mounted.stderr || mounted.error?.message || 'mount failed').trim();
  }

  /** Takes every byte that is left. */
  fill(): void {
    const file = openSync(this.#ballast, 'w');
    for (const size of CHUNKS) fillUp(file, Buffer.alloc(size));
    closeSync(file);
  }

  free(): void {
    rmSync(this.#ballast, { force: true });
  }

  remove(): void {
    process.removeListener('exit', this.#lastResort);
    if (spawnSync('umount', [this.path]).status !== 0) spawnSync('umount', ['-l', this.path]);
    rmSync(this.path, { recursive: true, force: true });
  }

  get #ballast(): string {
    return path.join(this.path, 'ballast');
  }
}

function fillUp(file: number, chunk: Buffer): void {
  try {
    while (writeSync(file, chunk) === chunk.length);
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'ENOSPC') throw cause;
  }
}
