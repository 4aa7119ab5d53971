import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const built = z.object({ build: z.string() });
const UNBUILT = 'source';

/** What the pages call themselves that lie in a folder, now; `source` when there are none. */
export async function readBuild(clientDir: string): Promise<string> {
  try {
    return built.parse(JSON.parse(await readFile(path.join(clientDir, 'build.json'), 'utf8'))).build;
  } catch {
    return UNBUILT;
  }
}
