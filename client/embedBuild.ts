import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
/** What pages are made of. */
const SOURCES = ['client/src/**/*', 'client/public/**/*', 'client/*.{html,ts}', 'shared/src/**/*', 'package-lock.json'];

/** The same sources have the same name, on whichever machine they are built. */
function nameOfSources(): string {
  const hash = createHash('sha256');
  const files = globSync(SOURCES, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  for (const file of files.toSorted()) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * Tells a page which version and build it is, for as long as it is open; `build.json` tells the server the same of the
 * pages that it has. A page of the dev server is of no build.
 */
export function embedBuild(): Plugin {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  let build = 'source';
  return {
    name: 'embed-build',
    config(_config, { command }) {
      if (command === 'build') build = nameOfSources();
      return {
        define: {
          'import.meta.env.TALLOW_VERSION': JSON.stringify(version),
          'import.meta.env.TALLOW_BUILD': JSON.stringify(build),
        },
      };
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'build.json', source: JSON.stringify({ version, build }) });
    },
  };
}
