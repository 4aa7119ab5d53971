// Shows how the parts of each package stand on each other, and with --check refuses what makes that worse.
import { globSync } from 'node:fs';
import { importsOf, isTest, resolveLocal, root } from './imports.ts';
import { floorsOf, knotsOf, lowestOrder, type Edges } from './graph.ts';

interface Package {
  readonly folder: string;
  /**
   * Its layers, lowest first: names of parts, `*` for every other folder, `.` for the files beside them. Without
   * layers the order counts that has the fewest imports back up.
   */
  readonly layers?: readonly string[];
  /**
   * At most so many pairs of parts that import each other, knots of parts, imports that run back up, and circles of
   * files, those of types among them.
   */
  readonly most: { readonly pairs: number; readonly knots: number; readonly backUp: number; readonly circles: number };
}

const NONE = { pairs: 0, knots: 0, backUp: 0, circles: 0 };
const PACKAGES: readonly Package[] = [
  { folder: 'shared/src', most: NONE },
  { folder: 'shared/src/rules', most: NONE },
  { folder: 'shared/src/table', layers: ['words', 'state', 'sight', '*', '.'], most: NONE },
  { folder: 'server/src', most: NONE },
  { folder: 'server/src/rooms', most: NONE },
  { folder: 'client/src', most: NONE },
  { folder: 'client/src/stage', most: NONE },
  { folder: 'client/src/overlay', layers: ['theme', 'words', 'controls', 'table', '*', 'screen'], most: NONE },
];

/** The part of a package that a file belongs to: a folder directly in it, or the file itself. */
const partOf = (folder: string, file: string): string => file.slice(folder.length + 1).split('/')[0]!;

/** How many imports, types and re-exports among them, lead from each part, as `partOf` names it, to each other. */
function edgesOf(folder: string, partOf: (folder: string, file: string) => string): Edges {
  const files = globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root, exclude: ['**/node_modules/**'] });
  const edges = new Map<string, Map<string, number>>();
  for (const file of files.filter((each) => !isTest(each)).toSorted()) {
    const from = partOf(folder, file);
    const targets = edges.get(from) ?? new Map<string, number>();
    edges.set(from, targets);
    for (const specifier of importsOf(file)) {
      const local = resolveLocal(file, specifier);
      if (!local?.startsWith(`${folder}/`) || isTest(`${local}/`)) continue;
      const to = partOf(folder, local);
      if (to !== from) targets.set(to, (targets.get(to) ?? 0) + 1);
    }
  }
  return edges;
}

/** The number of each part's layer; a part that no layer names is an error of the list above. */
function layerOf(layers: readonly string[], part: string): number {
  const named = layers.indexOf(part);
  return named >= 0 ? named : layers.indexOf(part.includes('.') ? '.' : '*');
}

interface Finding {
  readonly folder: string;
  readonly parts: number;
  readonly imports: number;
  readonly pairs: readonly string[];
  readonly knots: readonly string[];
  readonly backUp: readonly string[];
  readonly backUpImports: number;
  readonly floors: number;
  readonly circles: readonly string[];
}

function measure({ folder, layers }: Package): Finding {
  const edges = edgesOf(folder, partOf);
  const parts = [...edges.keys()];
  const all = parts.flatMap((from) => [...edges.get(from)!].map(([to, imports]) => ({ from, to, imports })));
  const order = lowestOrder(edges);
  const isUp = ({ from, to }: (typeof all)[number]): boolean => {
    const [own, other] = layers ? [layerOf(layers, from), layerOf(layers, to)] : [0, 0];
    return own === other ? order.indexOf(to) > order.indexOf(from) : other > own;
  };
  const up = all.filter(isUp);
  const sum = (list: typeof all): number => list.reduce((total, { imports }) => total + imports, 0);
  return {
    folder,
    parts: parts.length,
    imports: sum(all),
    pairs: all.flatMap(({ from, to }) => (from < to && edges.get(to)?.has(from) ? [`${from} <> ${to}`] : [])),
    knots: knotsOf(edges).map((knot) => knot.join(' ')),
    backUp: up.map(({ from, to, imports }) => `${from} -> ${to} (${imports})`),
    backUpImports: sum(up),
    floors: floorsOf(edges, (from, to) => !up.some((edge) => edge.from === from && edge.to === to)),
    circles: knotsOf(edgesOf(folder, (_, file) => file)).map((files) => files.join(' ')),
  };
}

function excess({ most }: Package, found: Finding): readonly string[] {
  const counts = [
    ['pairs that import each other', found.pairs.length, most.pairs, found.pairs],
    ['knots', found.knots.length, most.knots, found.knots],
    ['imports back up', found.backUpImports, most.backUp, found.backUp],
    ['circles of files', found.circles.length, most.circles, found.circles],
  ] as const;
  return counts.flatMap(([what, is, may, which]) =>
    is > may ? [`${found.folder}: ${is} ${what}, at most ${may}: ${which.join('; ')}`] : [],
  );
}

const HEAD = ['package', 'parts', 'imports', 'pairs', 'knots', 'back up', 'floors', 'circles'];
const rowOf = (found: Finding): readonly string[] =>
  [
    found.folder,
    found.parts,
    found.imports,
    found.pairs.length,
    found.knots.length,
    found.backUpImports,
    found.floors,
    found.circles.length,
  ].map(String);

const findings = PACKAGES.map((each) => [each, measure(each)] as const);
const rows = [HEAD, ...findings.map(([, found]) => rowOf(found))];
const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
for (const row of rows)
  console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '));
const complaints = findings.flatMap(([each, found]) => excess(each, found));
if (process.argv.includes('--check')) {
  for (const line of complaints) console.error(line);
  process.exit(complaints.length > 0 ? 1 : 0);
}
if (process.argv.includes('--verbose'))
  for (const [, { folder, pairs, knots, backUp, circles }] of findings)
    for (const line of [...pairs, ...knots.map((knot) => `knot ${knot}`), ...backUp, ...circles])
      console.log(`${folder}: ${line}`);
