import type { UserId } from '../kernel/index.ts';
import type { Entry, Origin, Proficiency, Sheet, SheetAsk, Side } from '../rules/index.ts';
import type { SheetView } from '../table/index.ts';
import { describe } from './describe.ts';
import type { ToldEffect } from './toldEffect.ts';
import type { WireOf } from './WireOf.ts';

/** As it goes over the wire, what its effects are called in English, too. */
export type ToldSheet = Omit<Sheet, 'effects'> &
  Pick<SheetView, 'maxima'> & { readonly effects: readonly ToldEffect[] };
const { float32, json, numbers, string, thing } = describe<ToldSheet, 'id' | keyof Values>();

/** Written together. */
type Values = Pick<Sheet, 'fields' | 'bonuses' | 'overrides'>;

/** A sheet that the viewer may read, in parts that change apart from each other. */
export const sheet = thing('Sheet', {
  name: string('everybody'),
  image: string('everybody'),
  size: float32('everybody', { initial: 1, doc: 'cells' }),
  ruleset: string('everybody'),
  ownerId: string('everybody', {
    write: ({ ownerId }) => ownerId ?? '',
    read: (id) => (id === '' ? null : (id as UserId)),
    doc: "empty: nobody's",
  }),
  side: string<Side>('everybody', { initial: 'neutral' }),
  resources: numbers('everybody', { write: ({ resources }) => resources, doc: 'current values' }),
  maxima: numbers('everybody', { write: ({ maxima }) => maxima, doc: 'upper bounds by resource; absent: unbounded' }),
  values: json<Values>('everybody', {
    initial: '{}',
    none: { fields: {}, bonuses: {}, overrides: {} },
    write: ({ fields, bonuses, overrides }) => ({ fields, bonuses, overrides }),
    isSame: (now, old) => now.fields === old.fields && now.bonuses === old.bonuses && now.overrides === old.overrides,
    doc: 'JSON: `{ fields, bonuses, overrides }`',
  }),
  proficiencies: json<readonly Proficiency[]>('everybody', {
    none: [],
    write: ({ proficiencies }) => proficiencies,
    doc: 'JSON: `Proficiency[]`',
  }),
  entries: json<readonly Entry[]>('everybody', { none: [], write: ({ entries }) => entries, doc: 'JSON: `Entry[]`' }),
  effects: json<readonly ToldEffect[]>('everybody', {
    none: [],
    write: ({ effects }) => effects,
    doc: 'JSON: `Effect[]`, their names in English and, beside them, by key under `says`',
  }),
  origin: json<Origin | null>('everybody', { none: null, write: ({ origin }) => origin, doc: 'JSON: `Origin | null`' }),
  notes: string('everybody'),
  gmNotes: string('gm'),
  asked: json<SheetAsk | null>('everybody', {
    none: null,
    write: ({ asked }) => asked ?? null,
    doc: 'JSON: `SheetAsk | null`, what waits for the GM or the owner to decide',
  }),
});
export type SheetState = WireOf<typeof sheet>;
