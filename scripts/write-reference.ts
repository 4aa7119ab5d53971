// Writes docs/protocol.md from the contracts and the wire; with `--check` it only says whether the page is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { actionMessage, chatMessage, ERRORS, moveMessage, SIGNAL_MESSAGES } from '../shared/src/contracts/index.ts';
import { AUDIENCES, room, type Field, type Thing } from '../shared/src/wire/index.ts';

interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const PAGE = path.resolve(import.meta.dirname, '../docs/protocol.md');
/** Deeper than this a shape is only named. */
const DEEPEST = 3;

const schemaOf = (type: z.ZodType): Schema => z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as Schema;

function numberIn({ type, minimum, maximum }: Schema): string {
  const isBounded =
    minimum !== undefined &&
    maximum !== undefined &&
    Math.abs(minimum) < Number.MAX_SAFE_INTEGER &&
    Math.abs(maximum) < Number.MAX_SAFE_INTEGER;
  return isBounded ? `${minimum}..${maximum}` : String(type);
}

function objectIn(schema: Schema, depth: number): string {
  const { properties, additionalProperties } = schema;
  if (!properties)
    return typeof additionalProperties === 'object' ? `{ [id]: ${shape(additionalProperties, depth + 1)} }` : 'object';
  return depth > DEEPEST ? '{ … }' : `{ ${fieldsOf(schema, depth + 1).join(', ')} }`;
}

/** A type in a few characters. */
function shape(schema: Schema, depth = 0): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' \\| ');
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return depth > DEEPEST ? '…' : either.map((part) => shape(part, depth + 1)).join(' \\| ');
  if (schema.prefixItems) return `[${schema.prefixItems.map((part) => shape(part, depth + 1)).join(', ')}]`;
  switch (schema.type) {
    case 'array':
      return `${shape(schema.items ?? {}, depth + 1)}[]`;
    case 'object':
      return objectIn(schema, depth);
    case 'integer':
    case 'number':
      return numberIn(schema);
    case 'string':
      return schema.format === 'uuid'
        ? 'id'
        : schema.maxLength === undefined
          ? 'text'
          : `text up to ${schema.maxLength}`;
    default:
      return String(schema.type ?? 'any');
  }
}

function fieldsOf(schema: Schema, depth = 0): readonly string[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(
    ([name, field]) => `${name}${required.has(name) ? '' : '?'}: ${shape(field, depth)}`,
  );
}

function row(name: string, type: z.ZodType): string {
  const fields = fieldsOf(schemaOf(type)).filter((field) => !/^(intentId|action):/.test(field));
  return `| \`${name}\` | ${fields.map((field) => `\`${field.replaceAll('\\|', '|').replaceAll('|', '\\|')}\``).join('<br>')} |`;
}

/** Which action a message of the union is. */
function actionOf(option: z.ZodType): string {
  return String(schemaOf(option).properties?.['action']?.const);
}

const actions = actionMessage.options.map((option) => row(actionOf(option), option)).toSorted();
const errors = Object.entries(ERRORS).map(
  ([code, { category, status, message }]) => `| \`${code}\` | ${category} | ${status} | ${message} |`,
);
const signals = Object.entries(SIGNAL_MESSAGES).map(([name, type]) => row(name, type));

/** A thing and what lies within it, each once. */
const thingsIn = (thing: Thing): readonly Thing[] => [
  thing,
  ...Object.values(thing.fields).flatMap((field) => ('thing' in field ? thingsIn(field.thing) : [])),
];

function formOf(field: Field): string {
  switch (field.kind) {
    case 'value':
      return field.initial ? `${field.encoding} = \`${field.initial}\`` : field.encoding;
    case 'numbers':
      return 'map of number';
    case 'names':
      return 'map of string';
    case 'part':
      return field.thing.name;
    case 'things':
      return `map of ${field.thing.name}`;
  }
}

function tableOf({ name, fields }: Thing): string {
  const rows = Object.entries(fields).map(([key, field]) => {
    const meaning = (field.doc ?? '').replaceAll('|', '\\|');
    return `| \`${key}\` | ${formOf(field)} | ${field.audience} | ${meaning} |`;
  });
  return `### ${name}\n\n| field | form | for | |\n|---|---|---|---|\n${rows.join('\n')}`;
}

const audiences = Object.entries(AUDIENCES).map(([name, who]) => `- *${name}*: ${who}`);

const page = `# Protocol reference

Written by \`npm run reference\` from [shared/src/contracts](../shared/src/contracts) and [shared/src/wire](../shared/src/wire); do not edit. A question mark marks what may be
left out; unknown keys are refused. What else a client hears is documented beside its schema: [events.ts](../shared/src/contracts/events.ts), REST in
[rest.ts](../shared/src/contracts/rest.ts) and [library.ts](../shared/src/contracts/library.ts), formulas in [NOTATION.md](../shared/src/dice/NOTATION.md).

## Intents

Each is a request with an \`intentId\` (a UUID of the client's); the answer is \`{ seq }\` after the commit, or an error.

| request | fields |
|---|---|
${[row('intent.move', moveMessage), row('intent.chat', chatMessage)].join('\n')}

\`intent.action\` carries one of these in \`action\`:

| action | fields |
|---|---|
${actions.join('\n')}

## Signals

Plain messages, relayed to those who may see them, never stored.

| message | fields |
|---|---|
${signals.join('\n')}

## State

What each client decodes, as a Colyseus schema: \`Room\` at its root, fields in this order. Ids are the keys of maps. Map units are whole, 100 to a cell. Whoever is not of a
field's audience finds what it starts with (\`=\`; else nothing, 0 or false); what somebody may not know of at all is not there. Audiences:

${audiences.join('\n')}

${thingsIn(room).map(tableOf).join('\n\n')}

## Errors

| code | category | HTTP status | message |
|---|---|---|---|
${errors.join('\n')}
`;

if (process.argv.includes('--check')) {
  const isCurrent = readFileSync(PAGE, 'utf8') === page;
  console.log(
    isCurrent ? 'docs/protocol.md is up to date' : 'docs/protocol.md is older than the contracts: npm run reference',
  );
  process.exit(isCurrent ? 0 : 1);
}
writeFileSync(PAGE, page);
