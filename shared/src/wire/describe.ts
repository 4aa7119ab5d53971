import type { Audience } from './Audience.ts';
import type {
  Encoding,
  Field,
  NamesField,
  NumbersField,
  PartField,
  Remarks,
  Thing,
  ThingsField,
  ValueField,
} from './Thing.ts';

type Written<Source, Wire, Value> = ValueField<Source, Wire, Value> & { write(source: Source): Wire };
type WireValue = string | number | boolean;

interface RemarksOn<Wire> extends Remarks {
  readonly initial?: Wire;
}
interface Writes<Source, Wire> {
  readonly write: (source: Source) => Wire;
  readonly isSame?: (source: Source, old: Source) => boolean;
}
interface Reads<Wire, Value> {
  readonly read: (wire: Wire) => Value;
}
/**
 * Describes a plain value. The form on the wire is as wide as the encoding, unless it is named:
 * `string<'open' | 'closed'>`.
 */
interface ValueOf<Source, Base extends WireValue> {
  <Wire extends Base = Base, Value = Wire>(
    audience: Audience,
    remarks: RemarksOn<NoInfer<Wire>> & Writes<Source, NoInfer<Wire>> & Reads<Wire, Value>,
  ): Written<Source, Wire, Value>;
  <Wire extends Base = Base>(
    audience: Audience,
    remarks: RemarksOn<NoInfer<Wire>> & Writes<Source, NoInfer<Wire>>,
  ): Written<Source, Wire, Wire>;
  <Wire extends Base = Base, Value = Wire>(
    audience: Audience,
    remarks: RemarksOn<NoInfer<Wire>> & Reads<Wire, Value>,
  ): ValueField<Source, Wire, Value>;
  <Wire extends Base = Base>(audience: Audience, remarks?: RemarksOn<NoInfer<Wire>>): ValueField<Source, Wire, Wire>;
}

/** Of a field that says nothing of how it is written, the source has one of the same name and type. */
type Found<Source, Fields> = {
  readonly [K in keyof Fields]: Fields[K] extends { write: unknown }
    ? unknown
    : Fields[K] extends { readonly kind: 'value'; readonly initial: infer Wire }
      ? K extends keyof Source
        ? Source[K] extends Wire
          ? unknown
          : never
        : never
      : unknown;
};

const valueOf = <Source, Base extends WireValue>(encoding: Encoding, initial: Base): ValueOf<Source, Base> =>
  ((audience: Audience, remarks?: object) => ({ kind: 'value', encoding, audience, initial, ...remarks })) as never;

/**
 * Everything that things written from a `Source` are described with. `Elsewhere` names what of it does not go out by
 * its own name; the rest must.
 */
export function describe<Source, Elsewhere extends keyof Source = never>() {
  const number = (encoding: Encoding) => valueOf<Source, number>(encoding, 0);
  const string = valueOf<Source, string>('string', '');
  return {
    string,
    boolean: valueOf<Source, boolean>('boolean', false),
    int8: number('int8'),
    uint8: number('uint8'),
    int16: number('int16'),
    uint16: number('uint16'),
    int32: number('int32'),
    float32: number('float32'),
    float64: number('float64'),
    /** JSON. Where there is nothing to write the text is empty, and `none` is read. */
    json: <Value>(
      audience: Audience,
      { none, write, ...remarks }: RemarksOn<string> & Writes<Source, Value | undefined> & { readonly none: Value },
    ): Written<Source, string, Value> => ({
      kind: 'value',
      encoding: 'string',
      audience,
      initial: JSON.stringify(none),
      isSame: (source, old) => write(source) === write(old),
      ...remarks,
      write(source) {
        const value = write(source);
        return value === undefined ? '' : JSON.stringify(value);
      },
      read: (text) => (text === '' ? none : (JSON.parse(text) as Value)),
    }),
    numbers: (audience: Audience, remarks: Remarks & Pick<NumbersField<Source>, 'write'>): NumbersField<Source> => ({
      kind: 'numbers',
      audience,
      ...remarks,
    }),
    names: (audience: Audience, remarks?: Remarks): NamesField => ({ kind: 'names', audience, ...remarks }),
    part: <T extends Thing>(thing: T, audience: Audience): PartField<T> => ({ kind: 'part', thing, audience }),
    things: <T extends Thing>(thing: T, audience: Audience, remarks?: Remarks): ThingsField<T> => ({
      kind: 'things',
      thing,
      audience,
      ...remarks,
    }),
    thing: <Fields extends Readonly<Record<string, Field<Source>>>>(
      name: string,
      fields: Fields & Found<Source, Fields> & { readonly [K in Exclude<keyof Source, Elsewhere>]: unknown },
    ): Thing<Source, Fields> => ({ name, fields }),
  };
}
