import { DatabaseSync } from 'node:sqlite';
import { DatabaseStartError } from '../DatabaseStartError.ts';

/**
 * Takes `${directory}.lock` for this process and answers how to let go. A real lock of the operating system,
 * borrowed from SQLite: the kernel releases it even on kill -9. Keep the answer referenced.
 */
export function lockDirectory(directory: string): () => void {
  const file = new DatabaseSync(`${directory}.lock`, { timeout: 0 });
  try {
    file.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    file.close();
    throw new DatabaseStartError(
      'in-use',
      `The data folder ${directory} is in use by another server process. Stop that one first, or choose another data folder.`,
      cause,
    );
  }
  return () => {
    file.close();
  };
}
