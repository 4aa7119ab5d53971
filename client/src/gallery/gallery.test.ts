import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { BOARDS } from './boards.ts';

const overlay = path.join(import.meta.dirname, '../overlay');
const nameOf = (file: string): string => path.basename(file, '.tsx');
const filesLike = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: overlay }).filter((file) => !file.includes('.test.'));
const shown = new Set(BOARDS.flatMap(({ pieces }) => pieces.flatMap(({ of, parts = [] }) => [of, ...parts])));

it('shows every control', () =>
  expect(
    filesLike('controls/*.tsx')
      .map(nameOf)
      .filter((name) => !shown.has(name)),
  ).toEqual([]));
it('shows every card, every line of the log, and every question', () =>
  expect(
    filesLike('*/*{Card,Line,Prompt}.tsx')
      .map(nameOf)
      .filter((name) => !shown.has(name)),
  ).toEqual([]));
it('shows nothing that is gone', () => {
  const known = new Set(
    filesLike('**/*.{tsx,module.css}').map((file) => path.basename(file).replace(/\.(tsx|css)$/, '')),
  );
  expect([...shown].filter((name) => !known.has(name))).toEqual([]);
});
it('calls each board otherwise', () => expect(new Set(BOARDS.map(({ name }) => name)).size).toBe(BOARDS.length));
