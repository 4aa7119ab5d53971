import { room, type Field, type Thing } from '@tallow/shared/wire';
import { z } from 'zod';

const NUMBERS = /^(u?int|float)/;

function ofField(field: Field<never>): z.ZodType {
  switch (field.kind) {
    case 'value':
      if (field.encoding === 'string') return z.string();
      return NUMBERS.test(field.encoding) ? z.number() : z.boolean();
    case 'numbers':
      return z.record(z.string(), z.number());
    case 'names':
      return z.record(z.string(), z.string());
    case 'part':
      return ofThing(field.thing);
    case 'things':
      return z.record(z.string(), ofThing(field.thing));
  }
}

/** What a realtime client reads of a thing, as JSON. Parts that are empty may be left out. */
function ofThing({ fields }: Thing): z.ZodType {
  const parts = Object.entries(fields as Readonly<Record<string, Field<never>>>);
  return z.looseObject(Object.fromEntries(parts.map(([name, field]) => [name, ofField(field).optional()])));
}

/** The whole of a viewer's state, by the same names and in the same forms as on the realtime wire. */
export const stateReply = ofThing(room as unknown as Thing) as z.ZodType<Readonly<Record<string, unknown>>>;
