import fs from 'node:fs';
import type { DatabaseLog } from '../Database.ts';
import { entities } from '../entities/index.ts';
import type { EmbeddedClient } from './EmbeddedClient.ts';

const dayMs = 86_400_000;

const modifiedAt = (path: string): number => fs.statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * There is no autovacuum in a single-user backend: once a day, shortly after the start, table by table so that
 * commits get their turn in between. Answers how to call it off.
 */
export function vacuumWhenDue(
  client: EmbeddedClient,
  stampFile: string,
  log: DatabaseLog,
  delayMs = 10_000,
): () => void {
  const run = async (): Promise<void> => {
    for (const { meta } of entities) await client.exec(`vacuum (analyze) "${meta.tableName}"`);
    fs.writeFileSync(stampFile, '');
  };
  if (Date.now() - modifiedAt(stampFile) < dayMs) return () => undefined;
  const timer = setTimeout(() => {
    run().catch((error: unknown) => {
      if (!client.closed) log.error('vacuum of the embedded database failed', error);
    });
  }, delayMs);
  timer.unref();
  return () => {
    clearTimeout(timer);
  };
}
