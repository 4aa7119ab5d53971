import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Options } from './options.ts';
import type { ServerUnderTest } from './serverUnderTest.ts';

const folder = path.resolve(import.meta.dirname, '../../reports/profiles');

/** A file of that name for what the server tells about itself. */
export function profileFile(name: string): string {
  mkdirSync(folder, { recursive: true });
  return path.join(folder, name);
}

/** Does the work, with `--profile` while the server's processor time is profiled. */
export function maybeProfiled<T>(
  server: ServerUnderTest,
  { profile }: Options,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  return profile ? server.probe.profiled(profileFile(`${name}.cpuprofile`), work) : work();
}
