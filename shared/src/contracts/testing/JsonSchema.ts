import { z } from 'zod';

type Kind = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

/** What is used of JSON Schema. */
export interface JsonSchema {
  readonly type?: Kind | readonly Kind[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly allOf?: readonly JsonSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly multipleOf?: number;
}

/** What a schema of the contract takes in. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** The options of a union. */
export const optionsOf = ({ anyOf, oneOf, type }: JsonSchema): readonly JsonSchema[] | undefined =>
  anyOf ?? oneOf ?? (typeof type === 'object' ? type.map((kind) => ({ type: kind })) : undefined);
/** All that a text has to match. */
export const patternsOf = ({ pattern, allOf }: JsonSchema): readonly RegExp[] =>
  [pattern, ...(allOf ?? []).map((part) => part.pattern)].flatMap((text) =>
    text === undefined ? [] : new RegExp(text, 'u'),
  );
