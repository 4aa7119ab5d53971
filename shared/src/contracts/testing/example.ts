import { optionsOf, type JsonSchema } from './JsonSchema.ts';
import { takes } from './takes.ts';

const TEXTS = [
  'Bo',
  'prone',
  'en',
  'a long passphrase',
  '12',
  '#a1b2c3',
  '00000000-0000-4000-8000-000000000001',
  '/home',
  '',
];

const recordKey = ({ propertyNames = {} }: JsonSchema): string => TEXTS.find((text) => takes(propertyNames, text))!;

function oneOf<T>(schema: JsonSchema, candidates: readonly T[]): T {
  const found = candidates.find((candidate) => takes(schema, candidate));
  if (found === undefined) throw new Error(`No example is known for ${JSON.stringify(schema)}`);
  return found;
}

/** A value that the schema takes, with everything in it that may be left out. */
export function example(schema: JsonSchema): unknown {
  const options = optionsOf(schema);
  if (options) return example(options[0]!);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object': {
      if (!schema.properties) return { [recordKey(schema)]: example((schema.additionalProperties || undefined) ?? {}) };
      return Object.fromEntries(Object.entries(schema.properties).map(([key, part]) => [key, example(part)]));
    }
    case 'array':
      if (schema.prefixItems) return schema.prefixItems.map(example);
      return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () => example(schema.items ?? {}));
    case 'string':
      return oneOf(schema, TEXTS);
    case 'number':
    case 'integer':
      return oneOf(schema, [1, 0, schema.minimum, schema.maximum]);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return 'anything';
  }
}
