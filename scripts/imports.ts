// How the checks of the house read who imports whom.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

export const root = path.resolve(import.meta.dirname, '..');

/** Files that no part of the house runs on: they may look everywhere. */
export const isTest = (file: string): boolean =>
  /\.test\.tsx?$|\.bench\.ts$|\/testing\/|Suite\.ts$|Subject\.ts$/.test(file);

/** What a file (a path from the root) imports, as it is written there: types and what is exported on count, too. */
export function importsOf(file: string): readonly string[] {
  const { module } = parseSync(file, readFileSync(path.join(root, file), 'utf8'));
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : [])),
  );
  return [...module.staticImports.map((found) => found.moduleRequest.value), ...reexports];
}

/** The file or folder of this repository that an import names; undefined for a package. */
export function resolveLocal(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return path.join(path.dirname(file), specifier);
  const own = /^@tallow\/(\w+)(?:\/(.*))?$/.exec(specifier);
  return own ? `${own[1]}/src/${own[2] ?? 'index.ts'}` : undefined;
}
