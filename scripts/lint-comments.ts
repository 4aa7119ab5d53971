// Comments end by column 120: the formatter breaks code, but leaves comments as they were written.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

const COLUMNS = 120;
const root = path.resolve(import.meta.dirname, '..');
const files = globSync('{shared,server,client,loadtest,scripts}/**/*.{ts,tsx,mts,mjs}', {
  cwd: root,
  exclude: ['**/node_modules/**', '**/dist/**'],
});

/** The lines of a file (from 1) on which a comment runs over; a directive of the linter must stay on one. */
function tooWide(file: string): readonly number[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  const lines = source.split('\n');
  return parseSync(file, source).comments.flatMap(({ start, end, value }) => {
    if (value.trim().startsWith('oxlint-')) return [];
    const first = source.slice(0, start).split('\n').length;
    const last = first + source.slice(start, end).split('\n').length - 1;
    return lines.slice(first - 1, last).flatMap(({ length }, index) => (length > COLUMNS ? [first + index] : []));
  });
}

const found = files.flatMap((file) => tooWide(file).map((line) => `${file}:${line}: a comment runs past ${COLUMNS}`));
for (const line of found) console.error(line);
process.exit(found.length > 0 ? 1 : 0);
