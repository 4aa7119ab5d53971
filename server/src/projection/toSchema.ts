import { MapSchema, schema, t, type Schema } from '@colyseus/schema';
import { memo } from '@tallow/shared/kernel';
import type { Field, Thing } from '@tallow/shared/wire';

type FieldOf<F> = F extends { readonly kind: 'value'; readonly initial: infer Wire }
  ? Wire
  : F extends { readonly kind: 'part'; readonly thing: infer T extends Thing }
    ? SchemaOf<T>
    : F extends { readonly kind: 'things'; readonly thing: infer T extends Thing }
      ? MapSchema<SchemaOf<T>>
      : F extends { readonly kind: 'numbers' }
        ? MapSchema<number>
        : MapSchema<string>;
/** A thing as Colyseus holds it: whatever is written to it goes out with the next frame. */
export type SchemaOf<T extends Thing> = Schema & { -readonly [K in keyof T['fields']]: FieldOf<T['fields'][K]> };

function builderOf(field: Field) {
  switch (field.kind) {
    case 'value':
      return t[field.encoding]().default(field.initial as never);
    case 'numbers':
      return t.map('number');
    case 'names':
      return t.map('string');
    case 'part':
      return t.ref(toSchema(field.thing));
    case 'things':
      return t.map(toSchema(field.thing));
  }
}

const schemaOf = memo(({ name, fields }: Thing) =>
  schema(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, builderOf(field)])), name),
);

/** The schema of a thing, the same for the same thing. Fields only: nothing decides by it. */
export const toSchema = <T extends Thing>(thing: T): new () => SchemaOf<T> => schemaOf(thing) as never;

function freshPart(field: Field): object | undefined {
  switch (field.kind) {
    case 'part':
      return new (toSchema(field.thing))();
    case 'names':
    case 'things':
    case 'numbers':
      return new MapSchema();
    case 'value':
      return undefined;
  }
}

/** Puts empty containers in place of all that a thing holds. */
export function renewParts<T extends Thing>({ fields }: T, target: SchemaOf<T>): void {
  for (const [key, field] of Object.entries(fields)) {
    const part = freshPart(field);
    if (part) Object.assign(target, { [key]: part });
  }
}
