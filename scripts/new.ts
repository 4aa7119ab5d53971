// `npm run new feature <name>`: the folder of a new table feature, its line in each composition, and a test that fails
// until the feature does something.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './imports.ts';

const [what, name = ''] = process.argv.slice(2);
if (what !== 'feature' || !/^[a-z]{3,20}s$/.test(name)) {
  process.stderr.write('npm run new feature <name>: a plural in lower case, such as `notes`\n');
  process.exit(1);
}

const one = name.slice(0, -1);
const One = one[0]!.toUpperCase() + one.slice(1);
const table = (...parts: readonly string[]): string => path.join(root, 'shared/src/table', ...parts);
if (existsSync(table(name))) {
  process.stderr.write(`shared/src/table/${name} is there already\n`);
  process.exit(1);
}

const FILES: Readonly<Record<string, string>> = {
  [`${name}/intents.ts`]: `/** What it asks for, in which unit, and who may ask. */
export interface Put${One} {
  readonly type: '${one}.put';
  readonly text: string;
}
export type ${One}Intent = Put${One};
`,
  [`${name}/decide.ts`]: `import { accept, refuse } from '../../kernel/index.ts';
import type { Deciders } from '../state/Decider.ts';
import { isGm } from '../state/rights.ts';
import type { ${One}Intent } from './intents.ts';

export const ${one}Deciders: Deciders<${One}Intent> = {
  '${one}.put': (state, { text }, facts) => {
    if (!isGm(state, facts)) return refuse('not-gm');
    return accept([{ type: '${One}Put', text }]);
  },
};
`,
  [`${name}/apply.ts`]: `import type { Appliers } from '../state/Applier.ts';
import type { ${One}Event } from '../state/events/${name}.ts';

export const ${one}Appliers: Appliers<${One}Event> = {
  // What it keeps is a noun: give it a file in state/ and a place in TableState.
  ${One}Put: (state) => state,
};
`,
  [`${name}/log.ts`]: `import type { ${One}Event } from '../state/events/${name}.ts';
import type { Reports } from '../state/Report.ts';

export const ${one}Reports: Reports<${One}Event> = {
  ${One}Put: { isTold: (_happening, viewer) => viewer.role === 'gm', line: null },
};
`,
  [`${name}/${name}.test.ts`]: `import { describe, expect, it } from 'vitest';
import { BO, GM, given, play, table } from '../testing/index.ts';

const put = { type: '${one}.put', text: 'something' } as const;
const event = { type: '${One}Put', text: 'something' } as const;

describe('${One[0]}${name.slice(1)}', () => {
  it("are the GM's to put", () => {
    given(table()).when(GM, put).then([event]);
    given(table()).when(BO, put).thenRefused('not-gm');
  });

  it('are kept', () => {
    expect(Object.keys(play(table(), [event]))).toContain('${name}');
  });
});
`,
  [`state/events/${name}.ts`]: `/** Carries outcomes and ids, never instructions. */
export type ${One}Event = { readonly type: '${One}Put'; readonly text: string };
`,
};

/** Puts a line before the first one of its kind that sorts after it, or behind the last. */
function addLine(source: string, kind: RegExp, line: string): string {
  const lines = source.split('\n');
  const alike = lines.flatMap((text, index) => (kind.test(text) ? [index] : []));
  const next = alike.find((index) => lines[index]! > line) ?? alike.at(-1)! + 1;
  return lines.toSpliced(next, 0, line).join('\n');
}

function edit(file: string, ...steps: readonly (readonly [RegExp, string])[]): void {
  const source = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    steps.reduce((text, [kind, line]) => addLine(text, kind, line), source),
  );
}

const composed = (part: string, suffix: string): readonly (readonly [RegExp, string])[] => [
  [/^import \{ \w+ \} from '\.\/\w+\/\w+\.ts';$/, `import { ${one}${suffix} } from './${name}/${part}.ts';`],
  [new RegExp(`^ {2}\\.\\.\\.\\w+${suffix},$`), `  ...${one}${suffix},`],
];

for (const [file, text] of Object.entries(FILES)) {
  mkdirSync(path.dirname(table(file)), { recursive: true });
  writeFileSync(table(file), text);
}
edit(
  table('intent.ts'),
  [/^import type/, `import type { ${One}Intent } from './${name}/intents.ts';`],
  [/^ {2}readonly \w+: \w+Intent;$/, `  readonly ${name}: ${One}Intent;`],
);
edit(
  table('state/events/TableEvent.ts'),
  [/^import type/, `import type { ${One}Event } from './${name}.ts';`],
  [/^ {2}readonly \w+: \w+Event;$/, `  readonly ${name}: ${One}Event;`],
);
edit(table('decide.ts'), ...composed('decide', 'Deciders'));
edit(table('change.ts'), ...composed('apply', 'Appliers'));
edit(table('log.ts'), ...composed('log', 'Reports'));
edit(path.join(root, 'shared/src/contracts/intents.ts'), [
  /^ {2}action\('[a-z.]+', /,
  `  action('${one}.put', { text: text(500) }),`,
]);

process.stdout.write(`shared/src/table/${name} is there, with a line in each composition.
Next: make its test pass (npx vitest run --project unit shared/src/table/${name}), decide in view who may know of it,
and run npm run check: what is missing elsewhere does not compile. The test of leaks has to hear of it, too.
`);
