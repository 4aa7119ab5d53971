import type { NumbersField, PartField, Thing, ThingsField } from './Thing.ts';

/** What the server writes a thing from. */
export type SourceOf<T extends Pick<Thing, 'source'>> = Parameters<NonNullable<T['source']>>[0];

type WireOfField<F> = F extends { readonly kind: 'value'; readonly initial: infer Wire }
  ? Wire
  : F extends NumbersField<never>
    ? ReadonlyMap<string, number>
    : F extends PartField<infer T>
      ? WireOf<T>
      : F extends ThingsField<infer T>
        ? ReadonlyMap<string, WireOf<T>>
        : ReadonlyMap<string, string>;
/** A thing as each client decodes it, live: the same object holds other values after the next frame. */
export type WireOf<T extends Pick<Thing, 'fields'>> = {
  readonly [K in keyof T['fields']]: WireOfField<T['fields'][K]>;
};

/** Fields that are read without looking into another thing. */
type OwnFields<T extends Pick<Thing, 'fields'>> = {
  [K in keyof T['fields']]: T['fields'][K] extends { readonly kind: 'value' | 'numbers' } ? K : never;
}[keyof T['fields']];
type ValueOfField<F> = F extends { readonly kind: 'value'; read?(wire: never): infer Value }
  ? Value
  : Readonly<Record<string, number>>;
/** A thing's own fields as the client reads them. */
export type ValuesOf<T extends Pick<Thing, 'fields'>> = { readonly [K in OwnFields<T>]: ValueOfField<T['fields'][K]> };
