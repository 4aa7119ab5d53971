import { optionsOf, patternsOf, type JsonSchema } from './JsonSchema.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function takesText(schema: JsonSchema, text: string): boolean {
  const { minLength = 0, maxLength = Infinity } = schema;
  return (
    text.length >= minLength && text.length <= maxLength && patternsOf(schema).every((pattern) => pattern.test(text))
  );
}

function takesNumber(schema: JsonSchema, value: number): boolean {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, multipleOf = 0 } = schema;
  if (!Number.isFinite(value) || (schema.type === 'integer' && !Number.isInteger(value))) return false;
  if (multipleOf > 0 && value % multipleOf !== 0) return false;
  return value >= minimum && value <= maximum && value > exclusiveMinimum;
}

function takesList(schema: JsonSchema, list: readonly unknown[]): boolean {
  const { items = {}, prefixItems, minItems = 0, maxItems = Infinity } = schema;
  if (prefixItems) return list.length === prefixItems.length && prefixItems.every((item, i) => takes(item, list[i]));
  return list.length >= minItems && list.length <= maxItems && list.every((item) => takes(items, item));
}

function takesObject(schema: JsonSchema, value: Readonly<Record<string, unknown>>): boolean {
  const { properties = {}, required = [], propertyNames = {} } = schema;
  // What names its keys takes no others, whether it says so or not.
  const additionalProperties = schema.properties ? false : (schema.additionalProperties ?? {});
  if (!required.every((key) => value[key] !== undefined)) return false;
  return Object.entries(value).every(([key, part]) => {
    if (Object.hasOwn(properties, key)) return part === undefined || takes(properties[key]!, part);
    return additionalProperties !== false && takes(propertyNames, key) && takes(additionalProperties, part);
  });
}

/** Whether a schema takes a value in, worked out apart from the library that guards the door. */
export function takes(schema: JsonSchema, value: unknown): boolean {
  const options = optionsOf(schema);
  if (options) return options.some((option) => takes(option, value));
  if (schema.const !== undefined) return schema.const === value;
  if (schema.enum) return schema.enum.includes(value);
  switch (schema.type) {
    case 'object':
      return isObject(value) && takesObject(schema, value);
    case 'array':
      return Array.isArray(value) && takesList(schema, value);
    case 'string':
      return typeof value === 'string' && takesText(schema, value);
    case 'number':
    case 'integer':
      return typeof value === 'number' && takesNumber(schema, value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    default:
      return true;
  }
}
