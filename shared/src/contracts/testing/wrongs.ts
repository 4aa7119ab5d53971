import { example } from './example.ts';
import { optionsOf, type JsonSchema } from './JsonSchema.ts';
import { takes } from './takes.ts';

/** Something that a schema must refuse: where it is wrong and in what, and the whole of it. */
export interface Wrong {
  readonly at: string;
  readonly what: string;
  readonly value: unknown;
}

const deep = (depth: number): unknown => {
  let value: unknown = 'bottom';
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { all: value };
  return value;
};
const DEEP = deep(200);
/** What is wrong with an object that brings its own. */
export const PROTOTYPE = 'a prototype';
/** An own key of that name, as a parser of JSON makes it. */
const withPrototype = (value: object): unknown =>
  JSON.parse(`{"__proto__":{"role":"gm"},${JSON.stringify(value).slice(1)}`.replace(',}', '}'));

/** Of any other kind than what was asked for. */
const STRANGERS: readonly (readonly [what: string, value: unknown])[] = [
  ['nothing', null],
  ['a truth', true],
  ['a number', 7],
  ['not a number', Number.NaN],
  ['endless', Number.POSITIVE_INFINITY],
  ['endless the other way', Number.NEGATIVE_INFINITY],
  ['beyond exactness', 2 ** 53],
  ['a text', 'no such!'],
  ['a text of a number', '1'],
  ['an empty text', ''],
  ['a text with a NUL', 'x\0y'],
  ['a huge text', 'x'.repeat(100_001)],
  ['a list', []],
  ['an object', {}],
  ['a list of lists', [[[]]]],
  ['a deep one', DEEP],
];

function* offBounds(schema: JsonSchema): Generator<readonly [what: string, value: unknown]> {
  const { minimum, maximum, exclusiveMinimum, multipleOf, minLength, maxLength, minItems, maxItems } = schema;
  if (minimum !== undefined) yield ['too small', minimum - 1];
  if (maximum !== undefined) yield ['too large', maximum + 1];
  if (exclusiveMinimum !== undefined) yield ['not above the bound', exclusiveMinimum];
  if (schema.type === 'integer') yield ['a fraction', (example(schema) as number) + 0.5];
  if (multipleOf !== undefined) yield ['between the steps', (example(schema) as number) + multipleOf / 2];
  if (minLength !== undefined) yield ['too short', 'x'.repeat(minLength - 1)];
  if (maxLength !== undefined) yield ['too long', 'x'.repeat(maxLength + 1)];
  const several = (count: number): unknown => Array.from({ length: count }, () => example(schema.items ?? {}));
  if (minItems !== undefined && minItems > 0) yield ['too few', several(minItems - 1)];
  if (maxItems !== undefined) yield ['too many', several(maxItems + 1)];
  for (const word of [schema.const, ...(schema.enum ?? [])])
    if (typeof word === 'string') {
      yield ['another word', `${word}x`];
      yield ['in capitals', word.toUpperCase()];
    }
}

function* inObject(schema: JsonSchema): Generator<Wrong> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const whole = example(schema) as Record<string, unknown>;
  for (const key of required) {
    const { [key]: _, ...rest } = whole;
    yield { at: key, what: 'missing', value: rest };
    yield { at: key, what: 'undefined', value: { ...whole, [key]: undefined } };
  }
  for (const [key, part] of Object.entries(properties))
    for (const { at, what, value } of wrongs(part))
      yield { at: join(key, at), what, value: { ...whole, [key]: value } };
  if (schema.properties) {
    for (const key of ['extra', 'constructor', 'prototype', 'toString', ''])
      yield { at: '', what: `a key ${key}`, value: { ...whole, [key]: {} } };
    yield { at: '', what: PROTOTYPE, value: withPrototype(whole) };
  } else if (additionalProperties) {
    const [key, part] = Object.entries(whole)[0]!;
    for (const bad of ['', 'two words', '0', 'x'.repeat(100)]) yield { at: '{key}', what: bad, value: { [bad]: part } };
    yield { at: '{key}', what: PROTOTYPE, value: withPrototype(whole) };
    for (const { at, what, value } of wrongs(additionalProperties))
      yield { at: join('{}', at), what, value: { [key]: value } };
  }
}

function* inList({ items, prefixItems }: JsonSchema): Generator<Wrong> {
  if (prefixItems) {
    const whole = prefixItems.map(example);
    yield { at: '', what: 'one too few', value: whole.slice(1) };
    yield { at: '', what: 'one too many', value: [...whole, whole[0]] };
    for (const [i, item] of prefixItems.entries())
      for (const { at, what, value } of wrongs(item))
        yield { at: join(`[${i}]`, at), what, value: whole.with(i, value) };
  } else if (items) for (const { at, what, value } of wrongs(items)) yield { at: join('[]', at), what, value: [value] };
}

const join = (...steps: readonly string[]): string => steps.filter((step) => step !== '').join('.');

function* candidates(schema: JsonSchema): Generator<Wrong> {
  for (const option of optionsOf(schema) ?? []) yield* candidates(option);
  for (const [what, value] of STRANGERS) yield { at: '', what, value };
  for (const [what, value] of offBounds(schema)) yield { at: '', what, value };
  if (schema.type === 'object') yield* inObject(schema);
  if (schema.type === 'array') yield* inList(schema);
}

/** All that can be wrong with a message: each has one fault, at one place. */
export function* wrongs(schema: JsonSchema): Generator<Wrong> {
  for (const wrong of candidates(schema)) if (!takes(schema, wrong.value)) yield wrong;
}

/** A message's places, each with what it takes. */
export function places(schema: JsonSchema, at = ''): readonly (readonly [at: string, schema: JsonSchema])[] {
  const { properties = {}, items, prefixItems = [], additionalProperties } = schema;
  const within = (step: string, part: JsonSchema) => places(part, join(at, step));
  return [
    [at, schema],
    ...(optionsOf(schema) ?? []).flatMap((option) => places(option, at)),
    ...Object.entries(properties).flatMap(([key, part]) => within(key, part)),
    ...prefixItems.flatMap((part, i) => within(`[${i}]`, part)),
    ...(items ? within('[]', items) : []),
    ...(additionalProperties ? within('{}', additionalProperties) : []),
  ];
}

/** Whether a place takes texts, lists or numbers of any size. */
export function isUnbounded(schema: JsonSchema): boolean {
  const { type, maxItems, maximum, minimum, exclusiveMinimum } = schema;
  if (schema.const !== undefined) return false;
  if (type === 'string') return takes(schema, 'x'.repeat(100_001));
  if (type === 'array') return maxItems === undefined && !schema.prefixItems;
  const isNumber = type === 'number' || type === 'integer';
  return isNumber && (maximum === undefined || (minimum ?? exclusiveMinimum) === undefined);
}
