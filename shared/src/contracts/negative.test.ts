import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as errors from './errors.ts';
import * as events from './events.ts';
import * as exported from './index.ts';
import * as identity from './identity.ts';
import * as intents from './intents.ts';
import * as library from './library.ts';
import * as passkeys from './passkeys.ts';
import * as play from './play.ts';
import * as primitives from './primitives.ts';
import * as rest from './rest.ts';
import * as sheets from './sheets.ts';
import * as signals from './signals.ts';
import { example } from './testing/example.ts';
import { jsonSchemaOf } from './testing/JsonSchema.ts';
import { isUnbounded, places, PROTOTYPE, wrongs } from './testing/wrongs.ts';

const parts = {
  ...errors,
  ...events,
  ...identity,
  ...intents,
  ...library,
  ...passkeys,
  ...play,
  ...primitives,
  ...rest,
  ...sheets,
  ...signals,
};
const schemasIn = (module: object): readonly (readonly [string, z.ZodType])[] =>
  Object.entries(module).flatMap(([name, schema]) => (schema instanceof z.ZodType ? [[name, schema] as const] : []));

/** Whether nothing in it has a prototype of its own making. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const isUsual = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isUsual && !Object.hasOwn(value, '__proto__') && Object.values(value).every(isPlain);
}

describe('The contract', () => {
  it.each(schemasIn(parts))(
    'of %s refuses what is wrong at one place, whichever',
    (_name, schema) => {
      const format = jsonSchemaOf(schema);
      expect(schema.safeParse(example(format)).success).toBe(true);
      const tried = new Set<string>();
      const taken: string[] = [];
      for (const { at, what, value } of wrongs(format)) {
        tried.add(at);
        const parsed = schema.safeParse(value);
        // Records by id leave the one key out that would be no key.
        if (parsed.success && !(what === PROTOTYPE && isPlain(parsed.data))) taken.push(`${at}: ${what}`);
      }
      expect(taken).toEqual([]);
      const left = places(format).filter(([at, part]) => Object.keys(part).length > 0 && !tried.has(at));
      expect(left).toEqual([]);
      expect(tried.size).toBeGreaterThan(0);
    },
    30_000,
  );

  const inbound = schemasIn(parts).filter(([name]) => /(Request|Message|Signal|File|Fields)$/.test(name));
  it.each(inbound)('takes nothing of any size into %s', (_name, schema) => {
    expect(places(jsonSchemaOf(schema)).filter(([, part]) => isUnbounded(part))).toEqual([]);
  });

  it('has no message that is not tried', () => {
    const tried = new Set(schemasIn(parts).map(([, schema]) => schema));
    expect(schemasIn(exported).filter(([, schema]) => !tried.has(schema))).toEqual([]);
    const messages = [...Object.values(exported.INTENT_MESSAGES), ...Object.values(exported.SIGNAL_MESSAGES)];
    expect(messages.filter((schema) => !tried.has(schema))).toEqual([]);
  });
});
