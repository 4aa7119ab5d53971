// What the overlay says comes from its catalogue: no text in its components, no word that nobody says, and none that is
// said while a module is loaded, when there are no words yet. What rules, table and the page put together below it goes
// by keys: no phrases stand there.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { messages } from '../client/src/overlay/words/en/index.ts';
import { isTest, root } from './imports.ts';

/** The parts of a syntax tree that are asked for here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly value?: unknown;
  readonly name?: unknown;
  readonly callee?: Node;
  readonly key?: Node;
  readonly arguments?: readonly Node[];
  readonly quasis?: readonly { readonly value: { readonly cooked: string | null } }[];
  readonly expression?: Node;
  readonly consequent?: Node;
  readonly alternate?: Node;
  readonly left?: Node;
  readonly right?: Node;
}

/** Properties that are read or heard. */
const SAID = new Set(['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label', 'about', 'note', 'go']);
const FUNCTIONS = /^(Arrow)?Function/;
const LETTER = /\p{L}/u;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]).filter(isNode));
const isText = (node: Node | undefined): boolean =>
  node?.type === 'Literal' && typeof node.value === 'string' && LETTER.test(node.value);

/** Whether an expression between tags is, or may become, a text that is written there. */
const writesText = (node: Node | undefined): boolean =>
  node !== undefined &&
  (isText(node) ||
    (node.type === 'ConditionalExpression' && (writesText(node.consequent) || writesText(node.alternate))) ||
    (node.type === 'LogicalExpression' && writesText(node.right)));

function complaint(node: Node, parent: Node | null, inFunction: boolean): string | null {
  if (node.type === 'JSXText' && LETTER.test(String(node.value))) return 'a text that is in no catalogue';
  if (node.type === 'JSXExpressionContainer' && parent?.type === 'JSXElement' && writesText(node.expression))
    return 'a text that is in no catalogue';
  if (node.type === 'JSXAttribute') {
    const { name } = node.name as { readonly name: string };
    if (SAID.has(name) && isNode(node.value) && isText(node.value)) return `${name} says what is in no catalogue`;
  }
  const says = node.type === 'CallExpression' && /^t(Known)?$/.test(String(node.callee?.name));
  return says && !inFunction ? 'said while the module is loaded, when there are no words yet' : null;
}

const used = new Set<string>();
/** Keys of which parts come late, such as `sheet.sides.${side}`. */
const patterns: RegExp[] = [];
/** Groups of which something else names one, such as the server. */
const groups = new Set<string>();
const escaped = (text: string): string => text.replaceAll('.', String.raw`\.`);

function note({ type, value, quasis, callee, arguments: [first] = [] }: Node): void {
  if (callee?.name === 'tKnown') groups.add(String(first?.value));
  if (type === 'Literal' && typeof value === 'string') used.add(value);
  if (type !== 'TemplateLiteral' || !quasis?.[0]?.value.cooked?.includes('.')) return;
  patterns.push(new RegExp(`^${quasis.map((quasi) => escaped(quasi.value.cooked ?? '')).join('[^.]+')}$`));
}

function check(file: string): readonly string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  const found: string[] = [];
  const visit = (node: Node, parent: Node | null, inFunction: boolean): void => {
    note(node);
    const why = complaint(node, parent, inFunction);
    if (why !== null) found.push(`${file}:${source.slice(0, node.start).split('\n').length}: ${why}`);
    const inside = inFunction || FUNCTIONS.test(node.type);
    for (const child of childrenOf(node)) visit(child, node, inside);
  };
  visit(parseSync(file, source).program as unknown as Node, null, false);
  return found;
}

/** Where nothing is said but by key, though people read it in the end. */
const BELOW = ['client/src/{kernels,net,stage,store,tools}/**/*.ts', 'shared/src/{dice,rules,table}/**/*.ts'];
const UNREAD: ReadonlyMap<string, string> = new Map([
  ['shared/src/rules/chip/bestiary.ts', 'names that are copied onto sheets'],
  ['shared/src/rules/d20/bestiary.ts', 'names that are copied onto sheets'],
  ['shared/src/rules/sheets/checkTemplate.ts', 'told to programs'],
  ['shared/src/table/scenes/openGround.ts', 'a name that the GM may change'],
]);
/** Two words or more, without the signs of code or a font's size. */
const PHRASE = /^(?!\d+ \d+px )[^(){}=+*;"]*\p{L}[.,:;!?]? \p{L}[^(){}=+*;"]*$/u;
const CAPITAL = /^\p{Lu}/u;
/** Bugs are told to programmers. */
const isForBugs = ({ type, callee }: Node): boolean =>
  (type === 'NewExpression' && String(callee?.name).endsWith('Error')) ||
  (type === 'CallExpression' && String(callee?.name).startsWith('assert'));
const textOf = (node: Node): string => {
  if (node.type === 'TemplateElement') return (node.value as { readonly cooked: string | null }).cooked ?? '';
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
};

/** Phrases, and names of things, that stand in the code and not in a catalogue. */
function phrasesIn(file: string): readonly string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  const found: string[] = [];
  const visit = (node: Node, parent: Node | null): void => {
    if (isForBugs(node)) return;
    const text = textOf(node);
    const isName = parent?.type === 'Property' && parent.key?.name === 'name' && CAPITAL.test(text);
    if (isName || PHRASE.test(text))
      found.push(`${file}:${source.slice(0, node.start).split('\n').length}: “${text.trim()}” is in no catalogue`);
    for (const child of childrenOf(node)) visit(child, node);
  };
  visit(parseSync(file, source).program as unknown as Node, null);
  return found;
}

type Tree = { readonly [name: string]: string | Tree };
const keysIn = (tree: Tree, prefix = ''): readonly string[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [prefix + name] : keysIn(value, `${prefix}${name}.`),
  );
const isSaid = (key: string): boolean =>
  used.has(key) || groups.has(key.slice(0, key.lastIndexOf('.'))) || patterns.some((pattern) => pattern.test(key));

const files = globSync('client/src/{overlay/**/*,main}.{ts,tsx}', { cwd: root, exclude: ['**/words/en/**'] });
const keys = keysIn(messages);
const below = globSync(BELOW, { cwd: root, exclude: ['**/words/**'] });
const complaints = [
  ...files.filter((file) => !isTest(file)).flatMap(check),
  ...below.filter((file) => !isTest(file) && !UNREAD.has(file)).flatMap(phrasesIn),
  ...keys.filter((key) => !isSaid(key)).map((key) => `words/en: nobody says ${key}`),
];
for (const line of complaints) console.error(line);
console.log(
  `${keys.length} messages, each said somewhere${complaints.length > 0 ? `, but for ${complaints.length}` : ''}`,
);
process.exit(complaints.length > 0 ? 1 : 0);
