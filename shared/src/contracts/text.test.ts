import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import * as intents from './intents.ts';
import * as library from './library.ts';
import { displayName, thingName } from './primitives.ts';
import * as rest from './rest.ts';
import * as signals from './signals.ts';

/** Everything that somebody outside may send. */
const INBOUND = Object.entries({ ...intents, ...library, ...rest, ...signals }).filter(([name]) =>
  /Request$|Message$|Signal$|^sheetFile$/.test(name),
) as [string, z.ZodType][];

interface Def {
  readonly type: string;
  readonly [part: string]: unknown;
}
const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

/** The strings that a schema takes, each with the way to it. */
function strings(schema: z.ZodType, way: string): readonly (readonly [string, z.ZodType])[] {
  const def = defOf(schema);
  const inner = (part: unknown, step: string) => strings(part as z.ZodType, `${way}${step}`);
  switch (def.type) {
    case 'string':
      return [[way, schema]];
    case 'object':
      return Object.entries(def['shape'] as object).flatMap(([key, part]) => inner(part, `.${key}`));
    case 'array':
      return inner(def['element'], '[]');
    case 'tuple':
      return (def['items'] as unknown[]).flatMap((part, i) => inner(part, `[${i}]`));
    case 'record':
      return [...inner(def['keyType'], '{key}'), ...inner(def['valueType'], '{}')];
    case 'union':
      return (def['options'] as unknown[]).flatMap((part) => inner(part, ''));
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
    case 'nonoptional':
      return inner(def['innerType'], '');
    case 'number':
    case 'int':
    case 'boolean':
    case 'literal':
    case 'enum':
    case 'null':
      return [];
    default:
      throw new Error(`${way}: what a ${def.type} holds is not known here`);
  }
}

describe('Text from outside', () => {
  it.each(INBOUND)('that the store cannot hold is refused everywhere in %s', (name, schema) => {
    for (const [way, leaf] of strings(schema, name)) {
      for (const broken of ['x\0y', '\0', 'x\ud800y', '\udfff'])
        expect([way, leaf.safeParse(broken).success]).toEqual([way, false]);
    }
  });

  it('may have several lines and any alphabet', () => {
    expect(intents.chatMessage.shape.text.safeParse('Zeile\n\tДва 🐉 三').success).toBe(true);
  });

  it.each([
    '\u202eliaG',
    '\u200b\u200b',
    '\u115f',
    'Ga\u200bil',
    '\u2066Gail',
    '\u2800',
    'G\ufeffail',
    '\u3164',
    'a\u2028b',
    '\u0301',
    'Ga\u00adil',
    '\u061cGail',
    '\u{e0041}bc',
    ' \u00a0 ',
  ])('%j is no name for a person', (name) => expect(displayName.safeParse(name).success).toBe(false));
  it.each(['Gail', 'Зоя', 'محمد', 'می\u200cخواهم', '👩\u200d🚀 Eva', '李雷', "O'Neil", 'Renée', '7'])(
    '%j is a name',
    (name) => expect(displayName.parse(name)).toBe(name),
  );

  it('loses marks that show nothing where it names a thing', () => {
    expect(thingName.parse(' Fire\u00adball\u202e ')).toBe('Fireball');
    expect(thingName.safeParse('\u200b\u3164').success).toBe(false);
  });
});
