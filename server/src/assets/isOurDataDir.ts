import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Whether the data folder belongs to the database with that mark. The first database marks it; files are removed for no
 * other, or a server started with the wrong database would take all pictures for orphans.
 */
export async function isOurDataDir(dataDir: string, mark: string): Promise<boolean> {
  const file = join(dataDir, 'database-mark');
  await writeFile(file, mark, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return (await readFile(file, 'utf8')) === mark;
}
