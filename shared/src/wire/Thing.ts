import type { Audience } from './Audience.ts';

/** How a plain value is written, by the schema's names for it. */
export type Encoding = 'string' | 'boolean' | 'int8' | 'uint8' | 'int16' | 'uint16' | 'int32' | 'float32' | 'float64';

/** What every field has to say. */
export interface Said extends Remarks {
  readonly audience: Audience;
}
export interface Remarks {
  /** What it means beyond its name, and in which unit. */
  readonly doc?: string;
}

/** A plain value: `Wire` as it is sent, `Value` as the client reads it. */
export interface ValueField<Source, Wire, Value> extends Said {
  readonly kind: 'value';
  readonly encoding: Encoding;
  /** What it is until something else is written. */
  readonly initial: Wire;
  /** Absent: the source has it under the same name. */
  write?(source: Source): Wire;
  /** Whether both are written alike, for what is dear to write. */
  isSame?(source: Source, old: Source): boolean;
  /** Absent: it is read as it was sent. */
  read?(wire: Wire): Value;
}
/** Numbers by key; each is sent alone when it changes. */
export interface NumbersField<Source> extends Said {
  readonly kind: 'numbers';
  write(source: Source): Readonly<Record<string, number>>;
}
/** Names by id. */
export interface NamesField extends Said {
  readonly kind: 'names';
}
/** One thing within another. */
export interface PartField<T extends Thing> extends Said {
  readonly kind: 'part';
  readonly thing: T;
}
/** Things by id. */
export interface ThingsField<T extends Thing> extends Said {
  readonly kind: 'things';
  readonly thing: T;
}

export type Field<Source = never> =
  | ValueField<Source, unknown, unknown>
  | NumbersField<Source>
  | NamesField
  | PartField<Thing>
  | ThingsField<Thing>;

/**
 * One kind of thing on the wire. Its fields are numbered in this order: a frame names them by their numbers.
 * `Source` is what the server writes it from.
 */
export interface Thing<Source = never, Fields extends Readonly<Record<string, Field<Source>>> = Record<string, Field>> {
  readonly name: string;
  readonly fields: Fields;
  /** Never there: carries the type. */
  readonly source?: (source: Source) => void;
}
