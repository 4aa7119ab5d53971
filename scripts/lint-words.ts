// What the overlay says comes from its catalogue: no text in its components, no word that nobody says, and none that is
// said while a module is loaded, when there are no words yet.
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

type Tree = { readonly [name: string]: string | Tree };
const keysIn = (tree: Tree, prefix = ''): readonly string[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [prefix + name] : keysIn(value, `${prefix}${name}.`),
  );
const isSaid = (key: string): boolean =>
  used.has(key) || groups.has(key.slice(0, key.lastIndexOf('.'))) || patterns.some((pattern) => pattern.test(key));

const files = globSync('client/src/{overlay/**/*,main}.{ts,tsx}', { cwd: root, exclude: ['**/words/en/**'] });
const keys = keysIn(messages);
const complaints = [
  ...files.filter((file) => !isTest(file)).flatMap(check),
  ...keys.filter((key) => !isSaid(key)).map((key) => `words/en: nobody says ${key}`),
];
for (const line of complaints) console.error(line);
console.log(
  `${keys.length} messages, each said somewhere${complaints.length > 0 ? `, but for ${complaints.length}` : ''}`,
);
process.exit(complaints.length > 0 ? 1 : 0);
