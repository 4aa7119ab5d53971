// Every rule of the two specs that is cited exists; every rule of the core is cited by a test.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './imports.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const rulesOf = (file: string): ReadonlySet<string> =>
  new Set([...read(file).matchAll(/^- \*\*([A-Z]{3}\d+)\*\*/gm)].map(([, rule]) => rule!));

const core = rulesOf('server/SPEC.md');
const game = rulesOf('shared/SPEC.md');
const tests = globSync('{shared,server,client}/**/{*.test.ts,*Suite.ts}', {
  cwd: root,
  exclude: ['**/node_modules/**'],
});
const cited = tests.flatMap((file) =>
  [...read(file).matchAll(/\[([A-Z]{3}\d+(?:, [A-Z]{3}\d+)*)\] /g)].flatMap(([, rules]) =>
    rules!.split(', ').map((rule) => ({ file, rule })),
  ),
);
const complaints = [
  ...cited.flatMap(({ file, rule }) =>
    core.has(rule) || game.has(rule) ? [] : `${file}: cites ${rule}, which no spec has`,
  ),
  ...[...core].flatMap((rule) =>
    cited.some((one) => one.rule === rule) ? [] : `server/SPEC.md: no test cites ${rule}`,
  ),
];
for (const line of complaints) console.error(line);
console.log(`${core.size} rules of the core are tested`);
process.exit(complaints.length > 0 ? 1 : 0);
